package io.github.childplan.reporting.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialSample;
import io.github.childplan.reporting.render.HostileText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The measures are those of Decree 30/2020/NĐ-CP, Annex I, in twentieths of a point (1 mm = 56.7). */
class DocxRendererTest {

    private static final String BODY = "word/document.xml";

    private final byte[] file = bytes(OfficialSample.draft(Language.VI));

    @Test
    void paperAndMarginsAreThoseOfTheDecree() throws Exception {
        OfficeParts parts = OfficeParts.of(file);
        assertThat(parts.attributes(BODY, "w:pgSz", "w:w")).containsExactly("11906", "16838", "11906");
        assertThat(parts.attributes(BODY, "w:pgSz", "w:h")).containsExactly("16838", "11906", "16838");
        assertThat(parts.attributes(BODY, "w:pgSz", "w:orient")).containsExactly("", "landscape", "");
        for (String side : List.of("w:top", "w:bottom")) {
            assertThat(parts.attributes(BODY, "w:pgMar", side)).hasSize(3).allSatisfy(twips -> between(twips, 20, 25));
        }
        assertThat(parts.attributes(BODY, "w:pgMar", "w:left")).allSatisfy(twips -> between(twips, 30, 35));
        assertThat(parts.attributes(BODY, "w:pgMar", "w:right")).allSatisfy(twips -> between(twips, 15, 20));
    }

    @Test
    void everyLetterIsTimesNewRomanInTheLanguageOfTheDocument() throws Exception {
        OfficeParts parts = OfficeParts.of(file);
        for (String range : List.of("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")) {
            assertThat(parts.attributes("word/styles.xml", "w:rFonts", range)).containsExactly("Times New Roman");
        }
        assertThat(parts.count(BODY, "w:rFonts")).isZero();
        assertThat(parts.attributes("word/styles.xml", "w:lang", "w:val")).containsExactly("vi-VN");
        OfficeParts english = OfficeParts.of(bytes(OfficialSample.draft(Language.EN)));
        assertThat(english.attributes("word/styles.xml", "w:lang", "w:val")).containsExactly("en-GB");
    }

    @Test
    void theTextIsJustifiedWithAnIndentedFirstLineAndRoomBetweenParagraphs() throws Exception {
        OfficeParts parts = OfficeParts.of(file);
        assertThat(parts.attributes("word/styles.xml", "w:jc", "w:val")).startsWith("both");
        assertThat(parts.attributes("word/styles.xml", "w:ind", "w:firstLine")).containsExactly("720", "0", "0", "0");
        // the text, the cells of tables, the headings
        assertThat(parts.attributes("word/styles.xml", "w:spacing", "w:after"))
                .containsExactly("120", "0", "0", "0", "120", "120", "120", "120");
        assertThat(parts.attributes("word/styles.xml", "w:sz", "w:val"))
                .containsExactly("28", "22", "22", "22", "28", "28", "28", "28");
    }

    @Test
    void pagesAreNumberedFromTheSecondOnInTheTopMarginAndAnnexesForThemselves() throws Exception {
        OfficeParts parts = OfficeParts.of(file);
        assertThat(parts.count(BODY, "w:titlePg")).isEqualTo(3);
        assertThat(parts.attributes(BODY, "w:headerReference", "w:type"))
                .containsExactly("default", "default", "default");
        assertThat(parts.attributes(BODY, "w:pgNumType", "w:start")).containsExactly("1", "1", "1");
        assertThat(parts.attributes("word/header1.xml", "w:fldSimple", "w:instr"))
                .containsExactly("PAGE");
        assertThat(parts.attributes("word/header1.xml", "w:jc", "w:val")).containsExactly("center");
        assertThat(parts.attributes("word/header1.xml", "w:sz", "w:val")).containsExactly("26");
    }

    @Test
    void theHeadHasItsLinesAndLeavesNumberAndDateBlankInADraft() throws Exception {
        try (XWPFDocument docx = open(file)) {
            XWPFTable head = docx.getTables().get(0);
            assertThat(head.getRow(0).getCell(0).getText().strip())
                    .startsWith("UBND HUYỆN MƯỜNG TÈ")
                    .contains("PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")
                    .endsWith("Số: " + "\u00A0".repeat(8) + "/BC-LĐTBXH");
            String room = "\u00A0".repeat(6);
            assertThat(lines(head.getRow(0).getCell(1).getParagraphs()))
                    .containsExactly(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Mường Tè, ngày" + room + "tháng" + room + "năm" + room);
            assertThat(looks(head.getRow(0).getCell(0).getParagraphs())).containsExactly("12", "12 bold", "13");
            assertThat(looks(head.getRow(0).getCell(1).getParagraphs()))
                    .containsExactly("12 bold", "13 bold", "13 italic");
            assertThat(lines(docx.getParagraphs()))
                    .containsSequence(
                            "BÁO CÁO",
                            "Kết quả thực hiện Kế hoạch thực hiện Chỉ thị số 28-CT/TW năm 2024",
                            "Kính gửi: Ủy ban nhân dân huyện Mường Tè.",
                            "Căn cứ Chỉ thị số 28-CT/TW;",
                            "Căn cứ Kế hoạch của Ủy ban nhân dân huyện.");
        }
    }

    @Test
    void anIssuedDocumentShowsNumberDateAndSigner() throws Exception {
        Document issued = OfficialSample.draft(Language.VI).toBuilder()
                .form(OfficialSample.issued())
                .build();
        try (XWPFDocument docx = open(bytes(issued))) {
            XWPFTable head = docx.getTables().get(0);
            assertThat(lines(head.getRow(0).getCell(0).getParagraphs())).endsWith("Số: 05/BC-LĐTBXH");
            assertThat(lines(head.getRow(0).getCell(1).getParagraphs()))
                    .endsWith("Mường Tè, ngày 05 tháng 01 năm 2025");
            assertThat(lines(docx.getParagraphs()))
                    .contains(
                            "(Kèm theo Báo cáo số 05/BC-LĐTBXH ngày 05 tháng 01 năm 2025 của Phòng Lao động - Thương binh"
                                    + " và Xã hội)");
            XWPFTable tail = docx.getTables().stream()
                    .filter(table -> table.getText().contains("Nơi nhận:"))
                    .findFirst()
                    .orElseThrow();
            assertThat(lines(tail.getRow(0).getCell(1).getParagraphs()))
                    .containsExactly("TRƯỞNG PHÒNG", "Nguyễn Văn A");
        }
    }

    @Test
    void headingsAreHeadingsOfTheWordProcessor() throws Exception {
        try (XWPFDocument docx = open(file)) {
            assertThat(docx.getParagraphs().stream()
                            .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                            .map(p -> p.getStyle() + " " + p.getText()))
                    .containsExactly("Heading1 I. Kết quả", "Heading2 1. Các chỉ tiêu đến năm 2025");
            assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
        assertThat(OfficeParts.of(file).attributes("word/styles.xml", "w:outlineLvl", "w:val"))
                .containsExactly("0", "1", "2", "3");
    }

    @Test
    void theTextEndsWithItsSignThenRecipientsAndSignature() throws Exception {
        try (XWPFDocument docx = open(file)) {
            assertThat(lines(docx.getParagraphs())).contains("Trên đây là báo cáo kết quả thực hiện kế hoạch./.");
            XWPFTable tail = docx.getTables().get(3);
            assertThat(lines(tail.getRow(0).getCell(0).getParagraphs()))
                    .containsExactly("Nơi nhận:", "- Như trên;", "- Lãnh đạo Phòng;", "- Lưu: VT.");
            assertThat(looks(tail.getRow(0).getCell(0).getParagraphs()))
                    .containsExactly("12 bold italic", "11", "11", "11");
            assertThat(lines(tail.getRow(0).getCell(1).getParagraphs()))
                    .containsExactly("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG");
        }
    }

    @Test
    void headerRowsRepeatAndNoRowIsSplit() throws Exception {
        OfficeParts parts = OfficeParts.of(file);
        // two charts and two annexes have a table each, the head and the tail of the document have none
        assertThat(parts.count(BODY, "w:tblHeader")).isEqualTo(4);
        assertThat(parts.count(BODY, "w:cantSplit")).isEqualTo(4 + 7 + 4 + 60 + 3);
    }

    @Test
    void columnsFillTheRoomBetweenTheMargins() throws Exception {
        try (XWPFDocument docx = open(file)) {
            for (XWPFTable table : docx.getTables()) {
                long sum = table.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToLong(column -> Long.parseLong(column.getW().toString()))
                        .sum();
                boolean wide = table.getText().contains("Chỉ tiêu số 60");
                assertThat(sum).isEqualTo((wide ? 16838 : 11906) - Measures.LEFT - Measures.RIGHT);
            }
        }
    }

    @Test
    void chartsAreNativeWithTheirNumbersInside() throws Exception {
        OfficeParts parts = OfficeParts.of(file);
        assertThat(parts.parts().keySet())
                .contains("word/charts/chart1.xml", "word/charts/chart2.xml")
                .anyMatch(name -> name.startsWith("word/embeddings/") && name.endsWith(".xlsx"));
        assertThat(parts.count("word/charts/chart1.xml", "c:lineChart")).isEqualTo(1);
        assertThat(parts.count("word/charts/chart2.xml", "c:barChart")).isEqualTo(1);
        assertThat(parts.count("word/charts/chart2.xml", "c:lineChart")).isEqualTo(1);
        // a missing figure is a gap, not a zero: 3 of 4 communes have a bar
        assertThat(parts.attributes("word/charts/chart2.xml", "c:ptCount", "val"))
                .containsOnly("1", "4");
        assertThat(parts.count("word/charts/chart2.xml", "c:v")).isEqualTo(2 + 4 + 3 + 4 + 4);
        assertThat(parts.attributes("word/charts/chart1.xml", "c:dispBlanksAs", "val"))
                .containsExactly("gap");
    }

    @Test
    void theSameDocumentGivesTheSameBytesWithoutTimeOrName() throws Exception {
        Thread.sleep(2_100); // a zip entry tells seconds by twos
        Map<String, byte[]> again =
                OfficeParts.of(bytes(OfficialSample.draft(Language.VI))).parts();
        OfficeParts.of(file)
                .parts()
                .forEach((name, part) ->
                        assertThat(again.get(name)).as(name).asString(UTF_8).isEqualTo(new String(part, UTF_8)));
        assertThat(bytes(OfficialSample.draft(Language.VI))).isEqualTo(file);
        try (XWPFDocument docx = open(file)) {
            assertThat(docx.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(docx.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        }
    }

    @Test
    void noHostileTextBreaksTheFile() throws Exception {
        try (XWPFDocument docx = open(bytes(HostileText.official()))) {
            assertThat(lines(docx.getParagraphs())).contains("Mường Tè");
        }
    }

    @Test
    void aDocumentWithoutAFormBeginsWithItsTitle() throws Exception {
        Document plain = Document.builder()
                .title("Báo cáo")
                .audience(Audience.authority())
                .language(Language.VI)
                .build();
        try (XWPFDocument docx = open(bytes(plain))) {
            assertThat(lines(docx.getParagraphs()))
                    .containsExactly("Báo cáo", Audience.authority().statement().vi());
            assertThat(docx.getTables()).isEmpty();
        }
    }

    private static void between(String twips, int least, int most) {
        assertThat(Integer.parseInt(twips) / (1440 / 25.4)).isBetween((double) least, (double) most);
    }

    private static byte[] bytes(Document document) {
        try {
            return OfficeParts.bytes(DocxRenderer.standard(), document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> lines(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> looks(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.getText().isBlank())
                .map(paragraph -> paragraph.getRuns().get(0))
                .map(run -> run.getFontSizeAsDouble().intValue()
                        + (run.isBold() ? " bold" : "")
                        + (run.isItalic() ? " italic" : ""))
                .toList();
    }
}
