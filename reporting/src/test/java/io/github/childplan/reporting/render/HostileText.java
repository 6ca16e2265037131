package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.document.Annex;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.document.Signature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents for the tests of every format. */
public final class HostileText {

    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</style></title></main><img src=x onerror=alert(1)>",
            "\"onmouseover=alert(1) x='\" & &lt; &amp;",
            "[x](javascript:alert(1)) ![y](http://evil.example/z.png)",
            "a|b\\|c`d`*e*_f_~~g~~ $x$",
            "# h\n- i\n1. j\r\n> k\n\n    code",
            "=== --- +++ ***",
            "2. second",
            "evil\u202Etxt.exe\u2066x\u2069 \u200Bzero \u0000nul \u001B[31mred \uFEFFbom \uD800lone",
            "line\u2028separator\u2029paragraph\u0085next",
            "www.evil.example https://evil.example mailto:a@evil.example",
            "<!-- c --> <![CDATA[x]]> &#x3C;",
            "Mu\u031B\u01A1\u0300ng Te\u0300");

    private HostileText() {}

    /** Returns every hostile text in every place that takes a text. */
    public static Document everywhere() {
        Document.Builder document = Document.builder()
                .title(String.join(" ", TEXTS))
                .audience(Audience.authority())
                .language(Language.VI);
        for (String text : TEXTS) {
            document.addBlocks(
                    new Block.Heading(1, text),
                    new Block.Paragraph(text),
                    new Block.Items(List.of(text, text)),
                    new Block.Notice(Block.NoticeKind.WARNING, text),
                    new Block.Table(
                            text,
                            List.of(Column.rowHeader(text), Column.text(text), Column.number(text)),
                            List.of(
                                    List.of(
                                            Cell.text(text),
                                            new Cell.Quote(text, Language.VI),
                                            new Cell.Amount(BigDecimal.ONE, 2, text)),
                                    List.of(
                                            new Cell.Status(Cell.Tone.BAD, text),
                                            new Cell.Missing(text),
                                            new Cell.Suppressed(text)))));
        }
        return document.build();
    }

    /** Returns every hostile text in every place of an administrative document and its charts. */
    public static Document official() {
        Document.Builder document = Document.builder()
                .title(String.join(" ", TEXTS))
                .audience(Audience.authority())
                .language(Language.VI)
                .form(form());
        for (String text : TEXTS) {
            document.addBlocks(
                    new Block.Chart(
                            text,
                            Block.ChartForm.BARS,
                            text,
                            List.of(text, text),
                            List.of(new ChartSeries(
                                    text,
                                    ChartSeries.Role.RESULT,
                                    List.of(new Cell.Amount(BigDecimal.ONE, 0, text), new Cell.Missing(text))))),
                    new Block.Chart(
                            text,
                            Block.ChartForm.LINES,
                            text,
                            List.of(text),
                            List.of(new ChartSeries(
                                    text,
                                    ChartSeries.Role.TARGET,
                                    List.of(new Cell.Amount(BigDecimal.TEN, 0, text))))));
            document.addAnnexes(new Annex(text, Annex.Page.LANDSCAPE, List.of(new Block.Paragraph(text))));
        }
        return document.build();
    }

    private static OfficialForm form() {
        String all = String.join(" ", TEXTS);
        return OfficialForm.builder()
                .superior(all)
                .issuer(all)
                .symbol(all)
                .place(all)
                .type(all)
                .summary(all)
                .addAllAddressees(TEXTS)
                .addAllBases(TEXTS)
                .signature(new Signature(TEXTS, Optional.of(all)))
                .addAllRecipients(TEXTS)
                .build();
    }

    /** Returns one of every block and cell. */
    public static Document sample(Language language) {
        return Document.builder()
                .title("Báo cáo")
                .audience(Audience.authority())
                .language(language)
                .addBlocks(
                        new Block.Notice(Block.NoticeKind.WARNING, "Số liệu mẫu"),
                        new Block.Heading(1, "I. Kết quả"),
                        new Block.Paragraph("Đạt 9 trên 11 chỉ tiêu."),
                        new Block.Items(List.of("một", "hai")),
                        new Block.Table(
                                "Các ô",
                                List.of(Column.rowHeader("Tên"), Column.text("Chữ"), Column.number("Số")),
                                List.of(
                                        List.of(
                                                Cell.text("a"),
                                                new Cell.Status(Cell.Tone.GOOD, "Đạt"),
                                                new Cell.Amount(new BigDecimal("21.4"), 2, "%")),
                                        List.of(
                                                Cell.text("b"),
                                                new Cell.Status(Cell.Tone.BAD, "Chưa đạt"),
                                                new Cell.Share(Ratio.of(237, 1250), Cell.Shown.COUNTS)),
                                        List.of(
                                                Cell.text("c"),
                                                new Cell.Missing("chưa báo cáo"),
                                                new Cell.Share(Ratio.of(20, 24), Cell.Shown.COUNTS_AND_PERCENT)),
                                        List.of(
                                                Cell.text("d"),
                                                new Cell.Day(LocalDate.of(2024, 11, 24)),
                                                new Cell.Share(Ratio.of(0, 0), Cell.Shown.COUNTS_AND_PERCENT)),
                                        List.of(
                                                Cell.text("e"),
                                                new Cell.Quote("xuống dưới 25%", Language.VI),
                                                new Cell.Suppressed("không công bố")))))
                .build();
    }
}
