package io.github.childplan.indicators.table;

import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The bytes of what a figure consists of besides its key. Stateless. */
final class FigureParts {

    private FigureParts() {}

    static void writeMarks(ByteWriter to, RowMarks marks) {
        to.text(marks.status().name());
        to.text(marks.finality().name());
        to.optional(marks.known(), (bytes, day) -> bytes.signed(day.toEpochDay()));
        to.optional(marks.source(), ByteWriter::text);
        writeOrigin(to, marks.origin());
    }

    static RowMarks readMarks(ByteReader from) {
        Status status = Status.valueOf(from.text());
        Finality finality = Finality.valueOf(from.text());
        Optional<LocalDate> known = from.optional(bytes -> LocalDate.ofEpochDay(bytes.signed()));
        known.ifPresent(day -> Period.requireYear("year of known", day.getYear()));
        Optional<String> source = from.optional(bytes -> Texts.require("source", bytes.text()));
        return new RowMarks(status, finality, known, source, readOrigin(from));
    }

    /** Writes all of a place but its line. */
    static void writeOrigin(ByteWriter to, ProblemPlace origin) {
        to.optional(origin.source(), ByteWriter::text);
        to.optional(origin.field(), ByteWriter::text);
        to.optional(origin.column());
        to.optional(origin.sheet(), ByteWriter::text);
        to.optional(origin.cell(), ByteWriter::text);
    }

    private static ProblemPlace readOrigin(ByteReader from) {
        Optional<String> source = from.optional(ByteReader::text);
        Optional<String> field = from.optional(ByteReader::text);
        OptionalLong column = from.optionalNumber();
        Optional<String> sheet = from.optional(ByteReader::text);
        return new ProblemPlace(source, field, OptionalLong.empty(), column, sheet, from.optional(ByteReader::text));
    }

    static void writeForm(ByteWriter to, ValueForm form) {
        to.text(form.kind().name());
        if (form.kind() == ValueForm.Kind.STATED) {
            writeUnit(to, form.unit().orElseThrow());
            to.number(form.scale());
            writeDecimals(to, form.printed());
        }
    }

    static ValueForm readForm(ByteReader from) {
        return switch (ValueForm.Kind.valueOf(from.text())) {
            case COUNTED -> ValueForm.COUNTED;
            case APART -> ValueForm.APART;
            case STATED ->
                new ValueForm(
                        ValueForm.Kind.STATED,
                        Optional.of(readUnit(from)),
                        from.code(MeasuredValue.Stated.MAX_DECIMALS + 1),
                        readDecimals(from));
        };
    }

    /** Writes a value without regard to what its form says of it. */
    static void writeValue(ByteWriter to, MeasuredValue value) {
        if (value instanceof MeasuredValue.Stated stated) {
            to.one(1);
            writeStated(to, stated);
        } else {
            to.one(0);
            writeCounts(to, value.findCounts().orElseThrow());
        }
    }

    static void writeCounts(ByteWriter to, Ratio counts) {
        to.number(counts.numerator());
        to.number(counts.denominator());
    }

    static void writeStated(ByteWriter to, MeasuredValue.Stated stated) {
        writeDecimal(to, stated.value());
        writeUnit(to, stated.unit());
        writeDecimals(to, stated.decimals());
        to.optional(stated.sample());
        to.optional(stated.limits(), (bytes, limits) -> {
            writeDecimal(bytes, limits.lower());
            writeDecimal(bytes, limits.upper());
            writeDecimal(bytes, limits.levelPercent());
        });
    }

    static MeasuredValue.Stated readStated(ByteReader from) {
        BigDecimal value = readDecimal(from);
        Unit unit = readUnit(from);
        OptionalInt decimals = readDecimals(from);
        OptionalLong sample = from.optionalNumber();
        Optional<ConfidenceLimits> limits = from.optional(
                bytes -> new ConfidenceLimits(readDecimal(bytes), readDecimal(bytes), readDecimal(bytes)));
        return new MeasuredValue.Stated(value, unit, decimals, sample, limits);
    }

    private static void writeUnit(ByteWriter to, Unit unit) {
        to.text(unit.kind().name());
        to.optional(unit.noun(), (bytes, noun) -> {
            bytes.text(noun.vi());
            bytes.optional(noun.en(), ByteWriter::text);
        });
    }

    private static Unit readUnit(ByteReader from) {
        UnitKind kind = UnitKind.valueOf(from.text());
        return new Unit(
                kind, from.optional(bytes -> new LocalizedText(bytes.text(), bytes.optional(ByteReader::text))));
    }

    private static void writeDecimals(ByteWriter to, OptionalInt decimals) {
        to.optional(decimals.isPresent() ? OptionalLong.of(decimals.getAsInt()) : OptionalLong.empty());
    }

    private static OptionalInt readDecimals(ByteReader from) {
        return from.present() ? OptionalInt.of(from.code(MeasuredValue.Stated.MAX_DECIMALS + 1)) : OptionalInt.empty();
    }

    private static void writeDecimal(ByteWriter to, BigDecimal number) {
        to.text(number.toPlainString());
    }

    private static BigDecimal readDecimal(ByteReader from) {
        return Decimals.parse("value", from.text());
    }
}
