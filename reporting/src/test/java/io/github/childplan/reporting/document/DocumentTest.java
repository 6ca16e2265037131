package io.github.childplan.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Audience;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void whatCannotBePrintedIsRefused() {
        assertThatThrownBy(() -> Document.builder()
                        .title(" ")
                        .audience(Audience.authority())
                        .language(Language.VI)
                        .build())
                .hasMessage("title was blank, must be a text");
        assertThatThrownBy(() -> new Block.Heading(5, "x")).hasMessage("level was 5, must be 1 to 4");
        assertThatThrownBy(() -> new Block.Heading(0, "x")).hasMessage("level was 0, must be 1 to 4");
        assertThatThrownBy(() -> new Block.Items(List.of())).hasMessage("texts were empty, must be at least one");
        assertThatThrownBy(() -> new Block.Table("t", List.of(), List.of()))
                .hasMessage("columns of the table 't' were empty");
        assertThatThrownBy(() -> new Block.Table(
                        "t", List.of(Column.text("a"), Column.text("b")), List.of(List.of(Cell.text("x")))))
                .hasMessage("a row of the table 't' had 1 cells, must have 2");
        assertThatThrownBy(() -> new Cell.Amount(new BigDecimal("21.45"), 1, "%"))
                .hasMessage("decimals were 1 for 21.45, must be at least as many as the number has");
    }

    @Test
    void aMissingFigureSaysWhyAndAStatusHasWords() {
        assertThatThrownBy(() -> new Cell.Missing(" ")).hasMessage("reason was blank, must say why nothing is there");
        assertThatThrownBy(() -> new Cell.Suppressed(""))
                .hasMessage("label was blank, must say that the figure is not published");
        assertThatThrownBy(() -> new Cell.Status(Cell.Tone.BAD, ""))
                .hasMessage("label of the tone BAD was blank, must be words");
    }

    @Test
    void aDocumentHasAnAudience() {
        assertThatThrownBy(() ->
                        Document.builder().title("t").language(Language.VI).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("audience");
    }

    @Test
    void aTableWithoutRowsIsATable() {
        assertThat(new Block.Table("t", List.of(Column.text("a")), List.of()).rows())
                .isEmpty();
    }
}
