package io.github.childplan.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.OfficialSample;
import org.junit.jupiter.api.Test;

class CsvRendererTest {

    @Test
    void tablesStandBelowEachOtherWithNumbersThatCanBeRead() {
        String csv = CsvRenderer.standard().render(OfficialSample.draft(Language.VI));
        assertThat(csv).startsWith("""
                Thấp còi theo năm (giả định),AUTHORITY
                Năm,Kết quả (%),Chỉ tiêu (%),Lộ trình (%)
                2023,27.8,— chưa có số liệu,— chưa có số liệu
                """);
        assertThat(csv).contains("""

                Kết quả (giả định),AUTHORITY
                Chỉ tiêu,Yêu cầu,Kết quả (%),Số lượng (tử số),Số lượng (mẫu số),Đánh giá
                Chỉ tiêu số 1 với một tên khá dài để xuống dòng trong bảng,xuống dưới 25%,24.1,1,100,Chưa đạt
                """);
    }

    @Test
    void noTextBecomesAFormulaOrALineOfItsOwn() {
        String csv = CsvRenderer.standard().render(HostileText.everywhere());
        assertThat(csv.lines()).noneMatch(line -> line.matches("(^|.*,)\"?[=+@\t].*"));
        assertThat(csv).contains("'=== --- +++ ***").doesNotContain("\u202E", "\u0000", "\r");
    }
}
