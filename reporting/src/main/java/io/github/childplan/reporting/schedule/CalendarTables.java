package io.github.childplan.reporting.schedule;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.csv.CsvTable;
import io.github.childplan.reporting.problem.ReportingTexts;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the two layers of a {@link WorkingCalendar} from CSV files, such as {@code law-days-vn.csv} beside this class.
 *
 * <p>A bad row fails the calendar, because a holiday left out is a wrong answer and not a missing one; all bad rows are
 * reported at once.
 *
 * <p>Columns of the law: {@code kind} and {@code value} are {@code known} (blank; exactly one row, its {@code from} and
 * {@code to} are the days of which the law layer speaks), {@code weekly-rest} (a weekday in English), {@code holiday}
 * (month-day), {@code compensation} ({@code next-working-day}) or {@code set-each-year} (a span such as
 * {@code 01-15/03-05}, or {@code any-day}), the last with a {@code fact}. {@code from} and {@code to} are the days on which
 * the rule is in force. Columns of the decisions: {@code kind} is a {@link DecisionKind}, {@code fact} the one decided,
 * {@code from} and {@code to} its days. Every row names itself in two languages, its legal basis and its source. Stateless
 * and thread-safe.
 */
public final class CalendarTables {

    /** The header of a file of laws. */
    public static final List<String> LAW_COLUMNS =
            List.of("kind", "value", "fact", "from", "to", "name_vi", "name_en", "basis", "source");

    /** The header of a file of decisions. */
    public static final List<String> DECISION_COLUMNS =
            List.of("kind", "fact", "from", "to", "name_vi", "name_en", "basis", "source");

    private static final CsvTable LAWS = CsvTable.of(LAW_COLUMNS, column -> expected("calendar.law.", column));
    private static final CsvTable DECISIONS =
            CsvTable.of(DECISION_COLUMNS, column -> expected("calendar.decision.", column));

    private CalendarTables() {}

    /**
     * Reads the law layer.
     *
     * @param csv the file, in UTF-8; not closed
     * @param file its name, for the problems
     * @param zone the zone in which a day ends
     * @return the calendar without decisions, or the problems that kept it from being built
     * @throws IOException if the file cannot be read
     */
    public static WithProblems<WorkingCalendar> readLaw(InputStream csv, String file, ZoneId zone) throws IOException {
        WorkingCalendar.Builder builder = WorkingCalendar.builder(zone);
        List<LawCells.Known> known = new ArrayList<>();
        List<Problem> problems = LAWS.read(csv, file, cells -> LawCells.read(cells, builder, known));
        if (problems.isEmpty() && known.size() != 1) {
            problems.add(Problem.of(CoreProblem.INVALID_OBJECT)
                    .at(ProblemPlace.in(file))
                    .with("detail", ReportingTexts.text("calendar.known-rows"))
                    .build());
        }
        if (problems.isEmpty()) {
            builder.known(known.get(0).firstDay(), known.get(0).lastDay());
        }
        return build(builder, file, problems);
    }

    /**
     * Reads decisions and adds them to a calendar.
     *
     * @param calendar the calendar, with or without decisions
     * @param csv the file, in UTF-8; not closed
     * @param file its name, for the problems
     * @return the calendar with both, or the problems that kept it from being built
     * @throws IOException if the file cannot be read
     */
    public static WithProblems<WorkingCalendar> addDecisions(WorkingCalendar calendar, InputStream csv, String file)
            throws IOException {
        WorkingCalendar.Builder builder = calendar.toBuilder();
        List<Problem> problems =
                DECISIONS.read(csv, file, cells -> decision(cells).ifPresent(builder::addDecision));
        return build(builder, file, problems);
    }

    /** The name, basis and source of a row. */
    static Optional<CalendarSource> source(CsvCells cells) {
        Optional<LocalizedText> name = cells.localized("name_vi", "name_en");
        Optional<String> basis = cells.required("basis", text -> Texts.require("basis", text));
        Optional<String> source = cells.required("source", text -> Texts.require("source", text));
        return cells.build(() -> new CalendarSource(name.orElseThrow(), basis.orElseThrow(), source.orElseThrow()));
    }

    private static Optional<CalendarDecision> decision(CsvCells cells) {
        Optional<DecisionKind> kind = cells.required("kind", DecisionKind::parse);
        Optional<String> fact = cells.required("fact", id -> Texts.requireId("fact", id));
        Optional<LocalDate> from = cells.required("from", LocalDate::parse);
        Optional<LocalDate> to = cells.required("to", LocalDate::parse);
        Optional<CalendarSource> source = source(cells);
        return cells.build(() -> new CalendarDecision(
                kind.orElseThrow(), fact.orElseThrow(), from.orElseThrow(), to.orElseThrow(), source.orElseThrow()));
    }

    private static WithProblems<WorkingCalendar> build(
            WorkingCalendar.Builder builder, String file, List<Problem> problems) {
        if (problems.isEmpty()) {
            try {
                return WithProblems.of(builder.build(), List.of());
            } catch (IllegalArgumentException contradiction) {
                problems.add(Problem.of(CoreProblem.INVALID_OBJECT)
                        .at(ProblemPlace.in(file))
                        .with("detail", String.valueOf(contradiction.getMessage()))
                        .build());
            }
        }
        return WithProblems.failed(problems);
    }

    private static LocalizedText expected(String prefix, String column) {
        String key = switch (column) {
            case "kind", "value", "fact", "from", "to" -> prefix + column;
            default -> "calendar." + column;
        };
        return ReportingTexts.text(key);
    }
}
