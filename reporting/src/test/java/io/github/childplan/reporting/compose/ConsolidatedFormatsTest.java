package io.github.childplan.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.document.Annex;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.office.OfficeParts;
import io.github.childplan.reporting.office.XlsxRenderer;
import io.github.childplan.reporting.render.CsvRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.MarkdownRenderer;
import io.github.childplan.reporting.render.Renderer;
import io.github.childplan.reporting.render.TextRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The consolidated report of made-up figures in every format: parts read back, the same bytes for the same input. */
class ConsolidatedFormatsTest {

    private static final String BODY = "word/document.xml";
    private static final double TWENTIETHS_PER_MM = 1440 / 25.4;

    static Stream<Renderer> renderers() {
        return Stream.of(
                DocxRenderer.standard(),
                XlsxRenderer.standard(),
                HtmlRenderer.standard(),
                MarkdownRenderer.standard(),
                TextRenderer.standard(),
                CsvRenderer.standard());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theSameReportGivesTheSameBytes(Renderer renderer) throws IOException {
        for (Language language : Language.values()) {
            byte[] once = OfficeParts.bytes(renderer, report().document(language));
            byte[] again = OfficeParts.bytes(renderer, report().document(language));
            assertThat(again).isEqualTo(once);
        }
    }

    @Test
    void theDraftHasTheFormOfTheCommitteeThatIssuedThePlan() throws IOException {
        OfficialForm form = report().standardForm(Language.VI);
        assertThat(form.superior()).isEmpty();
        assertThat(form.issuer()).isEqualTo("Ủy ban nhân dân huyện Mường Tè");
        assertThat(form.symbol()).isEqualTo("BC-UBND");
        assertThat(form.number()).isEmpty();
        assertThat(form.date()).isEmpty();
        assertThat(form.addressees()).isEmpty();
        assertThat(form.signature().titles()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(form.signature().signer()).isEmpty();
        assertThat(form.recipients()).startsWith("TT. Huyện ủy").endsWith("Lưu: VT");
        assertThat(report().standardForm(Language.EN).signature().titles())
                .containsExactly("ON BEHALF OF PEOPLE'S COMMITTEE", "FOR CHAIRPERSON", "VICE CHAIRPERSON");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTextRefersToEveryAnnexByItsName(Language language) throws IOException {
        Document document = report().document(language);
        String text = document.blocks().toString();
        String name = language == Language.VI ? "Phụ lục " : "Annex ";
        assertThat(document.annexes()).hasSize(6);
        for (String number : List.of("I", "II", "III", "IV", "V", "VI")) {
            assertThat(text).contains(name + number + ".");
        }
    }

    @Test
    void theFirstAnnexHasEveryTargetOnItsSide() throws IOException {
        Annex first = report().document(Language.VI).annexes().get(0);
        assertThat(first.page()).isEqualTo(Annex.Page.LANDSCAPE);
        assertThat(first.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .mapToInt(table -> ((Block.Table) table).rows().size())
                        .sum())
                .isEqualTo(23);
    }

    @Test
    void everyChartIsAnSvgThatAnXmlReaderTakesAndATable() throws Exception {
        Document document = report().document(Language.VI);
        long charts = Stream.concat(
                        document.blocks().stream(),
                        document.annexes().stream().flatMap(annex -> annex.blocks().stream()))
                .filter(Block.Chart.class::isInstance)
                .count();
        String html = HtmlRenderer.standard().render(document);
        List<String> drawings = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(drawings).hasSize((int) charts).hasSizeGreaterThan(3);
        for (String drawing : drawings) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
        }
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(2 * drawings.size());
    }

    @Test
    void theDocxHasThePagesOfTheDecree() throws Exception {
        OfficeParts parts = docx(Language.VI);
        int annexes = 6;
        assertThat(parts.attributes(BODY, "w:pgSz", "w:orient"))
                .containsExactly("", "landscape", "", "", "", "", "landscape");
        assertThat(parts.attributes(BODY, "w:pgSz", "w:w"))
                .containsExactly("11906", "16838", "11906", "11906", "11906", "11906", "16838");
        margins(parts, "w:top", 20, 25);
        margins(parts, "w:bottom", 20, 25);
        margins(parts, "w:left", 30, 35);
        margins(parts, "w:right", 15, 20);
        assertThat(parts.count(BODY, "w:titlePg")).isEqualTo(1 + annexes);
        assertThat(parts.attributes(BODY, "w:pgNumType", "w:start"))
                .hasSize(1 + annexes)
                .containsOnly("1");
        assertThat(parts.attributes("word/header1.xml", "w:fldSimple", "w:instr"))
                .containsExactly("PAGE");
        assertThat(parts.attributes("word/styles.xml", "w:rFonts", "w:ascii")).containsExactly("Times New Roman");
        assertThat(parts.attributes("word/styles.xml", "w:sz", "w:val"))
                .containsOnly("28", "22"); // 14 points, in tables 11
        assertThat(parts.count(BODY, "w:tblHeader")).isEqualTo(tables(report().document(Language.VI)));
        assertThat(parts.parts().keySet().stream().filter(name -> name.matches("word/charts/chart\\d+\\.xml")))
                .hasSizeGreaterThan(3);
    }

    @Test
    void theDocxHasHeadHeadingsAndSignature() throws Exception {
        byte[] file = OfficeParts.bytes(DocxRenderer.standard(), report().document(Language.VI));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(docx.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly(
                            "I. Tóm tắt",
                            "II. Kết quả so với chỉ tiêu",
                            "III. Số liệu còn thiếu và lý do",
                            "IV. Tình hình gửi báo cáo năm 2025",
                            "V. Lỗi và cảnh báo trong các tệp",
                            "VI. Cơ sở lập báo cáo");
            XWPFTable head = docx.getTables().get(0);
            assertThat(head.getText())
                    .contains("ỦY BAN NHÂN DÂN HUYỆN MƯỜNG TÈ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Số: " + "\u00A0".repeat(8) + "/BC-UBND");
            XWPFTable tail = docx.getTables().stream()
                    .filter(table -> table.getText().contains("Nơi nhận:"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tail.getText()).contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "- Lưu: VT.");
        }
    }

    @Test
    void anIssuedReportCarriesNumberAndDateIntoItsAnnexes() throws IOException {
        ConsolidatedReport draft = report();
        OfficialForm issued = draft.standardForm(Language.VI).toBuilder()
                .number(9)
                .date(LocalDate.of(2026, 1, 5))
                .build();
        Document document =
                draft.toBuilder().putForm(Language.VI, issued).build().document(Language.VI);
        assertThat(MarkdownRenderer.standard().render(document))
                .contains("Số: 09/BC-UBND")
                .contains("Mường Tè, ngày 05 tháng 01 năm 2026")
                .contains(
                        "Kèm theo Báo cáo số 09/BC-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân huyện Mường Tè");
    }

    @Test
    void withoutDefinitionsThereAreNoResultsByCommuneAndByYear() throws IOException {
        ConsolidatedReport report = report();
        ConsolidatedReport without = ConsolidatedReport.builder()
                .assessment(report.assessment())
                .compliance(report.compliance())
                .places(report.places())
                .build();
        assertThat(without.document(Language.EN).annexes())
                .extracting(Annex::title)
                .containsExactly("Results of every target", "Who reported when", "Every verdict explained");
    }

    @Test
    void placesAreListedInTheOrderOfTheirNames() throws IOException {
        Document document = report().document(Language.VI);
        List<String> rows = new ArrayList<>();
        document.annexes().get(1).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .limit(1)
                .forEach(table -> ((Block.Table) table)
                        .rows()
                        .forEach(row -> rows.add(row.get(0).toString())));
        assertThat(rows)
                .hasSize(8)
                .extracting(row -> row.replaceAll("Text\\[text=(.*)\\]", "$1"))
                .containsExactly(
                        "Xã Bum Nưa",
                        "Xã Bum Tở",
                        "Xã Hua Bum",
                        "Xã Mù Cả",
                        "Xã Mường Tè",
                        "Xã Pa Ủ",
                        "Xã Tà Tổng",
                        "Xã Thu Lũm");
    }

    @Test
    void aReleaseForAnotherAudienceIsRefused() throws IOException {
        ConsolidatedReport report = report();
        Release everybody = Release.of(
                report.assessment().figures(),
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.toBuilder().release(everybody).build())
                .withMessage("release was for PUBLIC, must be for the audience of the assessment, which is AUTHORITY");
    }

    private static ConsolidatedReport report() throws IOException {
        return ConsolidatedSample.report(2025, LocalDate.of(2025, 12, 31));
    }

    private static OfficeParts docx(Language language) throws IOException {
        return OfficeParts.of(OfficeParts.bytes(DocxRenderer.standard(), report().document(language)));
    }

    /** A chart has a table as well. */
    private static int tables(Document document) {
        return (int) Stream.concat(
                        document.blocks().stream(),
                        document.annexes().stream().flatMap(annex -> annex.blocks().stream()))
                .filter(block -> block instanceof Block.Table || block instanceof Block.Chart)
                .count();
    }

    private static void margins(OfficeParts parts, String side, int least, int most) throws Exception {
        assertThat(parts.attributes(BODY, "w:pgMar", side))
                .hasSize(7)
                .allSatisfy(twentieths -> assertThat(Integer.parseInt(twentieths) / TWENTIETHS_PER_MM)
                        .isBetween((double) least, (double) most));
    }
}
