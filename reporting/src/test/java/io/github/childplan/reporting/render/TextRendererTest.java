package io.github.childplan.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.OfficialSample;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    @Test
    void columnsStandInLineAndParagraphsAreFilled() {
        String text = TextRenderer.standard().render(OfficialSample.draft(Language.VI));
        assertThat(text).contains("""
                BÁO CÁO: Kết quả thực hiện Kế hoạch thực hiện Chỉ thị số 28-CT/TW năm 2024
                ==========================================================================
                """).contains("""
                Thấp còi theo xã năm 2024 (giả định)
                Xã                           Kết quả  Chỉ tiêu của huyện
                -----------------  -----------------  ------------------
                Xã Pa Ủ                        31,4%               25,0%
                Xã Thu Lũm                     22,5%               25,0%
                Thị trấn Mường Tè              18,9%               25,0%
                Xã Mù Cả           — chưa có số liệu               25,0%
                """);
        assertThat(text.lines()).allMatch(line -> TextLayout.length(line) <= TextRenderer.STANDARD_WIDTH);
    }

    @Test
    void aNarrowTerminalGetsRowsAsParagraphs() {
        String text = TextRenderer.ofWidth(TextRenderer.MIN_WIDTH).render(OfficialSample.draft(Language.VI));
        assertThat(text).contains("""
                * Chỉ tiêu: Chỉ tiêu số 1 với một tên
                    khá dài để xuống dòng trong bảng
                  Yêu cầu: “xuống dưới 25%”
                  Kết quả: 24,1%
                """);
        assertThat(text.lines()).allMatch(line -> TextLayout.length(line) <= TextRenderer.MIN_WIDTH);
    }

    @Test
    void noTextMovesTheCursor() {
        assertThat(TextRenderer.standard().render(HostileText.everywhere()))
                .doesNotContain("\u001B", "\u0000", "\u202E", "\r", "\uFEFF")
                .contains("[U+001B][31mred");
    }

    @Test
    void tooNarrowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.ofWidth(39))
                .withMessage("width was 39, must be at least 40");
    }
}
