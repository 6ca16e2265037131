package io.github.childplan.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialSample;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRendererTest {

    @Test
    void tablesStandBelowEachOtherWithNumbersThatCanBeRead() {
        String csv = CsvRenderer.standard().render(OfficialSample.draft(Language.VI));
        assertThat(csv).startsWith("""
                Thấp còi theo năm (giả định),AUTHORITY,Số liệu trong báo cáo này là GIẢ ĐỊNH.
                Năm,Kết quả (%),Chỉ tiêu (%),Lộ trình (%)
                2023,27.8,— chưa có số liệu,— chưa có số liệu
                """);
        assertThat(csv).contains("""

                Kết quả (giả định),AUTHORITY,Số liệu trong báo cáo này là GIẢ ĐỊNH.
                Chỉ tiêu,Yêu cầu,Kết quả (%),Số lượng (tử số),Số lượng (mẫu số),Đánh giá
                Chỉ tiêu số 1 với một tên khá dài để xuống dòng trong bảng,xuống dưới 25%,24.1,1,100,Chưa đạt
                """);
    }

    @Test
    void theWarningsOfADocumentStandWithEveryTable() {
        Document document = Document.builder()
                .title("Báo cáo")
                .audience(Audience.authority())
                .language(Language.VI)
                .addBlocks(
                        new Block.Notice(Block.NoticeKind.WARNING, "=Số liệu giả định"),
                        new Block.Notice(Block.NoticeKind.NOTE, "Ghi chú"),
                        table("Bảng một"),
                        table("Bảng hai"))
                .build();
        assertThat(CsvRenderer.standard().render(document)).isEqualTo("""
                Bảng một,AUTHORITY,'=Số liệu giả định
                Xã
                Pa Ủ

                Bảng hai,AUTHORITY,'=Số liệu giả định
                Xã
                Pa Ủ
                """);
    }

    private static Block table(String caption) {
        return new Block.Table(caption, List.of(Column.text("Xã")), List.of(List.of(Cell.text("Pa Ủ"))));
    }

    @Test
    void noTextBecomesAFormulaOrALineOfItsOwn() {
        String csv = CsvRenderer.standard().render(HostileText.everywhere());
        assertThat(csv.lines()).noneMatch(line -> line.matches("(^|.*,)\"?[=+@\t].*"));
        assertThat(csv).contains("'=== --- +++ ***").doesNotContain("\u202E", "\u0000", "\r");
    }
}
