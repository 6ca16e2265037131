package io.github.childplan.reporting.document;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.disclosure.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An administrative document with made-up figures, for the tests of every format. */
public final class OfficialSample {

    private OfficialSample() {}

    /** Returns the draft: neither number nor date nor signer. */
    public static Document draft(Language language) {
        return Document.builder()
                .title("Báo cáo (số liệu giả định)")
                .audience(Audience.authority())
                .language(language)
                .form(form())
                .addBlocks(
                        new Block.Notice(Block.NoticeKind.WARNING, "Số liệu trong báo cáo này là GIẢ ĐỊNH."),
                        new Block.Heading(1, "I. Kết quả"),
                        new Block.Heading(2, "1. Các chỉ tiêu đến năm 2025"),
                        new Block.Paragraph(
                                "Đạt 9 trên 11 chỉ tiêu; chưa đạt hai chỉ tiêu về dinh dưỡng của trẻ em dưới 5"
                                        + " tuổi, trong đó tỷ lệ suy dinh dưỡng thể thấp còi là 26,1%."),
                        new Block.Items(List.of("Thấp còi: 26,1%", "Nhẹ cân: 19,4%")),
                        trend(),
                        communes(),
                        new Block.Paragraph("Trên đây là báo cáo kết quả thực hiện kế hoạch."))
                .addAnnexes(
                        new Annex("Kết quả các chỉ tiêu", Annex.Page.LANDSCAPE, List.of(wide(60))),
                        new Annex("Các xã nộp báo cáo", Annex.Page.PORTRAIT, List.of(wide(3))))
                .build();
    }

    /** Returns the form of the draft. */
    public static OfficialForm form() {
        return OfficialForm.builder()
                .superior("UBND huyện Mường Tè")
                .issuer("Phòng Lao động - Thương binh và Xã hội")
                .symbol("BC-LĐTBXH")
                .place("Mường Tè")
                .type("Báo cáo")
                .summary("Kết quả thực hiện Kế hoạch thực hiện Chỉ thị số 28-CT/TW năm 2024")
                .addAddressees("Ủy ban nhân dân huyện Mường Tè")
                .addBases("Căn cứ Chỉ thị số 28-CT/TW", "Căn cứ Kế hoạch của Ủy ban nhân dân huyện")
                .signature(new Signature(List.of("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), Optional.empty()))
                .addRecipients("Như trên", "Lãnh đạo Phòng", "Lưu: VT")
                .build();
    }

    /** Returns the form of an issued document. */
    public static OfficialForm issued() {
        return form().toBuilder()
                .number(5)
                .date(LocalDate.of(2025, 1, 5))
                .signature(new Signature(List.of("TRƯỞNG PHÒNG"), Optional.of("Nguyễn Văn A")))
                .build();
    }

    /** Returns a result by year with its target and the path between milestones. */
    public static Block.Chart trend() {
        List<Cell> results = new ArrayList<>(percents("27.8", "27", "26.1"));
        results.addAll(List.of(missing(), missing(), missing(), missing()));
        List<Cell> path = new ArrayList<>(List.of(missing(), missing()));
        path.addAll(percents("25", "24", "23", "22", "21"));
        List<Cell> targets = new ArrayList<>(List.of(missing(), missing()));
        targets.addAll(percents("25"));
        targets.addAll(List.of(missing(), missing(), missing()));
        targets.addAll(percents("20"));
        return new Block.Chart(
                "Thấp còi theo năm (giả định)",
                Block.ChartForm.LINES,
                "Năm",
                List.of("2023", "2024", "2025", "2026", "2027", "2028", "2029"),
                List.of(
                        new ChartSeries("Kết quả", ChartSeries.Role.RESULT, results),
                        new ChartSeries("Chỉ tiêu", ChartSeries.Role.TARGET, targets),
                        new ChartSeries("Lộ trình", ChartSeries.Role.PATH, path)));
    }

    /** Returns communes side by side, one of them without a figure. */
    public static Block.Chart communes() {
        List<Cell> results = new ArrayList<>(percents("31.4", "22.5", "18.9"));
        results.add(missing());
        return new Block.Chart(
                "Thấp còi theo xã năm 2024 (giả định)",
                Block.ChartForm.BARS,
                "Xã",
                List.of("Xã Pa Ủ", "Xã Thu Lũm", "Thị trấn Mường Tè", "Xã Mù Cả"),
                List.of(
                        new ChartSeries("Kết quả", ChartSeries.Role.RESULT, results),
                        new ChartSeries(
                                "Chỉ tiêu của huyện", ChartSeries.Role.TARGET, percents("25", "25", "25", "25"))));
    }

    private static Block.Table wide(int rows) {
        List<Column> columns = List.of(
                Column.rowHeader("Chỉ tiêu"),
                Column.text("Yêu cầu"),
                Column.number("Kết quả"),
                Column.number("Số lượng"),
                Column.text("Đánh giá"));
        List<List<Cell>> cells = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> List.<Cell>of(
                        Cell.text("Chỉ tiêu số " + i + " với một tên khá dài để xuống dòng trong bảng"),
                        new Cell.Quote("xuống dưới 25%", Language.VI),
                        i % 7 == 0 ? missing() : percents("24." + i % 10).get(0),
                        new Cell.Share(Ratio.of(i, 100), Cell.Shown.COUNTS),
                        new Cell.Status(i % 2 == 0 ? Cell.Tone.GOOD : Cell.Tone.BAD, i % 2 == 0 ? "Đạt" : "Chưa đạt")))
                .toList();
        return new Block.Table("Kết quả (giả định)", columns, cells);
    }

    private static List<Cell> percents(String... values) {
        return Arrays.stream(values)
                .map(value -> (Cell) new Cell.Amount(new BigDecimal(value), 1, "%"))
                .toList();
    }

    private static Cell missing() {
        return new Cell.Missing("chưa có số liệu");
    }
}
