package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.io.FigureRules;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the counts or the number of a row, by the rules that the figures file has as well. Used once. */
final class FormValue implements FigureRules.Row {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}+");
    private static final long ONE_PLACE = 1;

    private final FormField field;
    private final NumberStyle style;
    private final FormInput numerator;
    private final FormInput denominator;
    private final FormInput value;
    private final Consumer<Problem> report;

    FormValue(FormField field, NumberStyle style, FormSheet sheet, int row, Consumer<Problem> report) {
        this.field = field;
        this.style = style;
        this.report = report;
        this.numerator = FormInput.read(sheet, row, FormColumn.NUMERATOR, report);
        this.denominator = FormInput.read(sheet, row, FormColumn.DENOMINATOR, report);
        this.value = FormInput.read(sheet, row, FormColumn.VALUE, report);
    }

    /** Returns whether nobody wrote anything into the row. The 1 of an own place is there from the beginning. */
    boolean blank() {
        boolean own = field.entry() == FormField.Entry.OWN_PLACE;
        return untouched(numerator) && untouched(value) && (own || untouched(denominator));
    }

    boolean inHiddenColumn() {
        return numerator.hiddenColumn() || denominator.hiddenColumn() || value.hiddenColumn();
    }

    private static boolean untouched(FormInput input) {
        return !input.present() && !input.refused();
    }

    Optional<MeasuredValue> read() {
        boolean own = field.entry() == FormField.Entry.OWN_PLACE;
        boolean counts = !untouched(numerator) || (!own && !untouched(denominator));
        if (counts && value.present()) {
            report(value.problem(IndicatorsProblem.COUNTS_AND_RATE)
                    .with("counts", numerator.shown() + "/" + denominator.shown())
                    .expected(IndicatorsMessages.text("figures.one-of-both"))
                    .build());
        }
        if (counts) {
            return counted(own);
        }
        return value.present() ? stated() : Optional.empty();
    }

    private Optional<MeasuredValue> counted(boolean own) {
        OptionalLong part = count(numerator, denominator);
        OptionalLong whole = own && untouched(denominator) ? OptionalLong.of(ONE_PLACE) : count(denominator, numerator);
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        if (own && whole.getAsLong() != ONE_PLACE) {
            report(denominator
                    .problem(ReportingProblem.NOT_ONE_PLACE)
                    .expected(text("form.expected.one-place"))
                    .build());
            return Optional.empty();
        }
        FigureRules.checkCounts(Optional.of(field.indicator()), part.getAsLong(), whole.getAsLong(), this);
        return Optional.of(MeasuredValue.counted(part.getAsLong(), whole.getAsLong()));
    }

    private OptionalLong count(FormInput input, FormInput other) {
        if (input.refused()) {
            return OptionalLong.empty();
        }
        if (!input.present()) {
            if (!other.refused()) {
                report(input.problem(IndicatorsProblem.INCOMPLETE_COUNTS)
                        .with("other", other.shown())
                        .expected(IndicatorsMessages.text("figures.count"))
                        .build());
            }
            return OptionalLong.empty();
        }
        Optional<String> digits = digits(input);
        if (digits.isPresent() && COUNT.matcher(digits.get()).matches()) {
            return OptionalLong.of(Long.parseLong(digits.get()));
        }
        if (digits.isPresent()) {
            report(input.problem(IndicatorsProblem.INVALID_COUNT)
                    .expected(IndicatorsMessages.text("figures.count"))
                    .build());
        }
        return OptionalLong.empty();
    }

    /** Returns what should be digits, or empty if it is shown as a day or a percentage, which is reported. */
    private Optional<String> digits(FormInput input) {
        GridCell cell = input.cell().orElseThrow();
        if (cell.kind() != GridCell.Kind.NUMBER) {
            return Optional.of(FormCell.stripped(cell.text()));
        }
        if (notPlain(input, cell, true)) {
            return Optional.empty();
        }
        return Optional.of(FormCell.number(cell).map(BigDecimal::toPlainString).orElse(cell.text()));
    }

    private boolean notPlain(FormInput input, GridCell cell, boolean percentIsWrong) {
        Optional<ReportingProblem> wrong = switch (cell.format()) {
            case PLAIN -> Optional.empty();
            case DATE -> Optional.of(ReportingProblem.CELL_IS_DATE);
            case PERCENT -> percentIsWrong ? Optional.of(ReportingProblem.CELL_IS_PERCENT) : Optional.empty();
        };
        wrong.ifPresent(reason -> report(input.problem(reason)
                .expected(input == value ? text("form.expected.value") : IndicatorsMessages.text("figures.count"))
                .build()));
        return wrong.isPresent();
    }

    private Optional<MeasuredValue> stated() {
        GridCell cell = value.cell().orElseThrow();
        Unit unit = field.indicator().unit();
        boolean percent = unit.kind() == UnitKind.PERCENT;
        Optional<String> printed;
        if (cell.kind() == GridCell.Kind.NUMBER) {
            if (notPlain(value, cell, !percent)) {
                return Optional.empty();
            }
            printed = printed(cell);
        } else {
            printed = printed(FormCell.stripped(cell.text()), percent);
        }
        if (printed.isEmpty()) {
            report(value.problem(IndicatorsProblem.INVALID_RATE)
                    .expected(style.expectation())
                    .build());
            return Optional.empty();
        }
        MeasuredValue.Stated stated = MeasuredValue.stated(printed.get(), unit);
        FigureRules.checkRate(stated.value(), unit.kind(), field.indicator().ceiling(), this);
        return Optional.of(stated);
    }

    /** A cell that shows 50% holds 0.5. */
    private static Optional<String> printed(GridCell cell) {
        boolean shownAsPercent = cell.format() == GridCell.Format.PERCENT;
        return FormCell.number(cell)
                .map(number -> shownAsPercent ? number.movePointRight(2) : number)
                .map(number -> NumberStyle.POINT.print(number.stripTrailingZeros()));
    }

    private Optional<String> printed(String written, boolean percent) {
        boolean sign = percent && written.endsWith("%");
        String number = sign ? FormCell.stripped(written.substring(0, written.length() - 1)) : written;
        int point = number.indexOf(style == NumberStyle.COMMA ? ',' : '.');
        boolean tooLong = point >= 0 && number.length() - point - 1 > MeasuredValue.Stated.MAX_DECIMALS;
        return style.parse(number)
                .filter(parsed -> !tooLong)
                .map(parsed -> style == NumberStyle.COMMA ? number.replace(',', '.') : number);
    }

    @Override
    public Problem.Builder problem(IndicatorsProblem reason, String cell) {
        return switch (cell) {
            case FigureRules.NUMERATOR -> numerator.problem(reason);
            case FigureRules.DENOMINATOR -> denominator.problem(reason);
            default -> value.problem(reason);
        };
    }

    @Override
    public void report(Problem problem) {
        boolean saysPercent = value.cell()
                .filter(cell -> cell.format() == GridCell.Format.PERCENT
                        || FormCell.stripped(cell.text()).endsWith("%"))
                .isPresent();
        if (problem.reason() != IndicatorsProblem.MAYBE_A_SHARE || !saysPercent) {
            report.accept(problem);
        }
    }
}
