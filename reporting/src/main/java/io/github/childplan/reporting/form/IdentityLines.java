package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.list;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the lines in which a file says that it is a form, and which one. Used once. */
final class IdentityLines {

    private final ProblemPlace at;
    private final Map<String, String> values = new HashMap<>();

    private IdentityLines(ProblemPlace at) {
        this.at = at;
    }

    /** Returns what the first sheet that has the lines says. */
    static FormIdentity in(List<Grid> grids, ProblemPlace file) throws UnusableFileException {
        for (Grid grid : grids) {
            for (Map<Integer, GridCell> row : grid.rows().values()) {
                for (GridCell cell : row.values()) {
                    if (cell.kind() == GridCell.Kind.TEXT && cell.text().startsWith(IdentityKey.FORMAT_START)) {
                        return from(grid, cell);
                    }
                }
            }
        }
        throw new UnusableFileException(Problem.of(ReportingProblem.NOT_A_FORM)
                .at(file)
                .expected(text("form.expected.identity"))
                .build());
    }

    private static FormIdentity from(Grid grid, GridCell format) throws UnusableFileException {
        IdentityLines lines = new IdentityLines(grid.place(format.row(), format.column()));
        String written = format.text().strip();
        if (!written.equals(IdentityKey.FORMAT)) {
            throw new UnusableFileException(Problem.of(ReportingProblem.UNKNOWN_FORM_FORMAT)
                    .at(lines.at)
                    .value(written)
                    .expected(IdentityKey.FORMAT)
                    .build());
        }
        int row = format.row() + 1;
        for (int n = 0; n < IdentityKey.values().length; n++, row++) {
            Optional<GridCell> key = grid.find(row, format.column());
            Optional<GridCell> value = grid.find(row, format.column() + 1);
            if (key.isPresent() && value.isPresent()) {
                lines.values.putIfAbsent(
                        key.get().text().strip(), value.get().text().strip());
            }
        }
        return lines.identity();
    }

    private FormIdentity identity() throws UnusableFileException {
        return new FormIdentity(
                required(IdentityKey.PLAN, PlanId::of),
                required(IdentityKey.VERSION, IdentityLines::version),
                required(IdentityKey.REPORTER, AgencyId::of),
                required(IdentityKey.KIND, IdentityLines::kind),
                required(IdentityKey.PLACE, PlaceId::of),
                required(IdentityKey.YEAR, IdentityLines::year),
                required(IdentityKey.INDICATORS, IdentityLines::rows));
    }

    private <T> T required(IdentityKey key, Function<String, T> parser) throws UnusableFileException {
        String written = values.getOrDefault(key.word(), "");
        try {
            return parser.apply(written);
        } catch (IllegalArgumentException malformed) {
            throw new UnusableFileException(Problem.of(ReportingProblem.IDENTITY_DAMAGED)
                    .at(at)
                    .value(written)
                    .with("key", key.word())
                    .expected(text("form.expected.identity-line." + key.word()))
                    .build());
        }
    }

    private static int version(String text) {
        return number(text, 1, Form.MAX_VERSION);
    }

    private static int year(String text) {
        return number(text, Period.MIN_YEAR + 1, Period.MAX_YEAR - 1);
    }

    private static int number(String text, int first, int last) {
        // a spreadsheet keeps a year as a number, and may write 2024.0
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        boolean fits =
                digits.length() <= 4 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = fits ? Integer.parseInt(digits) : -1;
        if (number < first || number > last) {
            throw new IllegalArgumentException("number was " + text);
        }
        return number;
    }

    private static FormReporter.Kind kind(String text) {
        return switch (text) {
            case IdentityKey.PLACE_KIND -> FormReporter.Kind.BODY_OF_A_PLACE;
            case IdentityKey.AGENCY_KIND -> FormReporter.Kind.AGENCY_OF_THE_AREA;
            default -> throw new IllegalArgumentException("kind was " + text);
        };
    }

    private static List<FormRowKey> rows(String text) {
        List<FormRowKey> rows = new ArrayList<>();
        for (String row : text.split(" +", -1)) {
            rows.add(FormRowKey.parse(row));
        }
        return rows;
    }

    /** Holds an identity against what is expected of the plan, and says what is wrong. */
    static List<Problem> check(FormIdentity identity, FormReader reader, ProblemPlace file) {
        FormDesign design = reader.design();
        List<Problem> problems = new ArrayList<>();
        if (!identity.plan().equals(design.plan().id())) {
            problems.add(problem(ReportingProblem.FORM_OF_ANOTHER_PLAN, file, identity.plan())
                    .expected(design.plan().id().value())
                    .build());
        }
        if (design.places().find(identity.place()).isEmpty()) {
            problems.add(problem(ReportingProblem.FORM_PLACE_UNKNOWN, file, identity.place())
                    .with(
                            "nearest",
                            list(NearestNames.of(
                                    identity.place().value(),
                                    design.places().places().stream()
                                            .map(place -> place.id().value())
                                            .toList())))
                    .expected(text("form.expected.identity-line.place"))
                    .build());
        }
        if (identity.year() < reader.firstYear() || identity.year() > reader.lastYear()) {
            problems.add(problem(ReportingProblem.FORM_YEAR_OUT_OF_RANGE, file, identity.year())
                    .expected(text(
                            "form.expected.years",
                            Map.of(
                                    "first", Integer.toString(reader.firstYear()),
                                    "last", Integer.toString(reader.lastYear()))))
                    .build());
        }
        if (identity.version() != design.version()) {
            problems.add(problem(
                            identity.version() < design.version()
                                    ? ReportingProblem.FORM_OLDER
                                    : ReportingProblem.FORM_NEWER,
                            file,
                            identity.version())
                    .expected(LocalizedText.of(Integer.toString(design.version()), Integer.toString(design.version())))
                    .build());
        }
        return problems;
    }

    private static Problem.Builder problem(ReportingProblem reason, ProblemPlace file, Object value) {
        return Problem.of(reason).at(file).value(value.toString());
    }
}
