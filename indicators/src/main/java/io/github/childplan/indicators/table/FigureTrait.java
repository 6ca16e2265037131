package io.github.childplan.indicators.table;

import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;

/**
 * What the bytes say once for all rows that share it.
 *
 * @param form how a value is to be read
 * @param marks how the figures came about and where they were read
 * @param line whether each has a line
 */
record FigureTrait(ValueForm form, RowMarks marks, Line line) {

    enum Line {
        NONE,
        ONE
    }

    static FigureTrait of(Observation figure) {
        ValueForm form =
                figure.value() instanceof MeasuredValue.Stated stated ? ValueForm.of(stated) : ValueForm.COUNTED;
        return new FigureTrait(form, RowMarks.of(figure), figure.origin().line().isPresent() ? Line.ONE : Line.NONE);
    }

    static FigureTrait read(ByteReader from) {
        ValueForm form = FigureParts.readForm(from);
        RowMarks marks = FigureParts.readMarks(from);
        return new FigureTrait(form, marks, from.present() ? Line.ONE : Line.NONE);
    }

    void write(ByteWriter to) {
        FigureParts.writeForm(to, form);
        FigureParts.writeMarks(to, marks);
        to.one(line == Line.ONE ? 1 : 0);
    }
}
