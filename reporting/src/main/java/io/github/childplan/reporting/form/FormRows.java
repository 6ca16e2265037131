package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.list;
import static io.github.childplan.reporting.problem.ReportingTexts.names;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.text.MatchKey;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the rows of one form into figures and reports every cell that cannot be right. Used once. */
final class FormRows {

    private static final Map<String, Status> STATUSES = statuses();

    private final FormSheet sheet;
    private final FormIdentity identity;
    private final FormDesign design;
    private final NumberStyle style;
    private final List<Observation> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<FormRowKey> blank = new HashSet<>();
    private final Map<FormRowKey, Integer> seen = new HashMap<>();
    private boolean hiddenColumnTold;

    FormRows(FormSheet sheet, FormIdentity identity, FormDesign design, NumberStyle style) {
        this.sheet = sheet;
        this.identity = identity;
        this.design = design;
        this.style = style;
    }

    WithProblems<FilledForm> read() {
        Optional<LocalDate> filled = filled();
        sheet.anchors().forEach((row, anchor) -> {
            if (!anchor.startsWith(FormColumn.ANCHOR)) {
                field(row, anchor).ifPresent(field -> figure(row, field, filled));
            }
        });
        for (FormRowKey asked : identity.rows()) {
            if (!seen.containsKey(asked)) {
                blank.add(asked);
                problems.add(Problem.of(ReportingProblem.ROW_MISSING)
                        .at(sheet.grid().place())
                        .value(asked.toString())
                        .with("name", name(asked))
                        .expected(text("form.expected.row"))
                        .build());
            }
        }
        WithProblems<Observations> kept = Observations.of(figures);
        problems.addAll(kept.problems());
        FilledForm form = new FilledForm(
                identity,
                kept.orElseThrow(),
                identity.rows().stream().filter(blank::contains).toList(),
                filled);
        return WithProblems.of(form, problems);
    }

    private LocalizedText name(FormRowKey key) {
        return find(key)
                .or(() -> own(key))
                .map(FormTexts::name)
                .orElse(LocalizedText.of(key.toString(), key.toString()));
    }

    private Optional<LocalDate> filled() {
        Optional<Integer> row = sheet.anchors().entrySet().stream()
                .filter(entry -> entry.getValue().equals(FormColumn.FILLED))
                .map(Map.Entry::getKey)
                .findFirst();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        FormInput input = FormInput.read(sheet, row.get(), FormColumn.NUMERATOR, problems::add);
        Optional<LocalDate> day = input.day()
                .filter(found -> !found.isBefore(LocalDate.of(identity.year(), 1, 1)))
                .filter(found -> !found.isAfter(LocalDate.of(identity.year() + 1, 12, 31)));
        if (input.present() && day.isEmpty()) {
            problems.add(input.problem(ReportingProblem.INVALID_FILLED_DAY)
                    .with("column", text("form.filled"))
                    .expected(text(
                            "form.expected.filled",
                            Map.of(
                                    "first", date(LocalDate.of(identity.year(), 1, 1)),
                                    "last", date(LocalDate.of(identity.year() + 1, 12, 31)))))
                    .build());
        }
        return day;
    }

    private Optional<FormField> field(int row, String anchor) {
        Optional<FormRowKey> key = FormRowKey.find(anchor);
        Optional<FormField> own = key.flatMap(this::own);
        if (key.isEmpty() || own.isEmpty()) {
            problems.add(Problem.of(ReportingProblem.ROW_UNKNOWN)
                    .at(sheet.place(row))
                    .value(anchor)
                    .with("nearest", list(design.indicators().nearest(anchor)))
                    .expected(text("form.expected.indicator"))
                    .build());
            return Optional.empty();
        }
        Optional<FormField> field = find(key.get());
        if (field.isEmpty()) {
            problems.add(anotherPlace(row, own.get(), key.get()));
            return Optional.empty();
        }
        Integer first = seen.putIfAbsent(key.get(), row);
        if (first != null) {
            problems.add(Problem.of(ReportingProblem.ROW_TWICE)
                    .at(sheet.place(row))
                    .value(anchor)
                    .with("name", FormTexts.name(field.get()))
                    .with("first", Integer.toString(first))
                    .expected(text("form.expected.once"))
                    .build());
            return Optional.empty();
        }
        return field;
    }

    /** Returns the row of the reporter's own place. */
    private Optional<FormField> own(FormRowKey key) {
        return FormFields.find(
                design.indicators(), key.indicator(), identity.kind(), identity.place(), identity.year());
    }

    /** Returns a row; of a former place only if the form asked for it and the registry has it as one. */
    private Optional<FormField> find(FormRowKey key) {
        Optional<FormField> own = own(key);
        return key.former().isEmpty()
                ? own
                : own.filter(field -> identity.rows().contains(key))
                        .flatMap(field -> former(field).find(key.former().get()).map(field::ofFormer));
    }

    private FormerPlaces.Found former(FormField own) {
        return FormerPlaces.of(design.places(), own.place(), own.period().lastDay());
    }

    private Problem anotherPlace(int row, FormField own, FormRowKey key) {
        List<LocalizedText> asked = former(own).places().stream()
                .filter(version ->
                        identity.rows().contains(own.ofFormer(version).key()))
                .map(version -> version.name())
                .toList();
        return Problem.of(ReportingProblem.ROW_OF_ANOTHER_PLACE)
                .at(sheet.place(row))
                .value(key.toString())
                .with("name", own.indicator().name())
                .expected(text("form.expected.former", Map.of("places", names(asked))))
                .build();
    }

    private void figure(int row, FormField field, Optional<LocalDate> filled) {
        int before = problems.size();
        FormValue value = new FormValue(field, style, sheet, row, problems::add);
        if (value.blank()) {
            blank.add(field.key());
            return;
        }
        warnOfHidden(row, value);
        Optional<MeasuredValue> read = value.read();
        Status status = status(row);
        Optional<String> source = source(row);
        boolean usable = problems.subList(before, problems.size()).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
        if (usable && read.isPresent()) {
            figures.add(Observation.builder()
                    .indicator(field.indicator().id())
                    .place(field.place())
                    .period(field.period())
                    .value(read.get())
                    .status(status)
                    .source(source)
                    .known(filled)
                    .origin(sheet.place(row, FormColumn.NUMERATOR))
                    .build());
        }
    }

    private void warnOfHidden(int row, FormValue value) {
        if (sheet.grid().hiddenRow(row)) {
            problems.add(Problem.of(ReportingProblem.ROW_HIDDEN)
                    .at(sheet.place(row, FormColumn.NUMERATOR))
                    .expected(text("form.expected.visible"))
                    .build());
        }
        if (value.inHiddenColumn() && !hiddenColumnTold) {
            hiddenColumnTold = true;
            problems.add(Problem.of(ReportingProblem.COLUMN_HIDDEN)
                    .at(sheet.place(row, FormColumn.NUMERATOR))
                    .expected(text("form.expected.visible"))
                    .build());
        }
    }

    private Status status(int row) {
        FormInput input = FormInput.read(sheet, row, FormColumn.STATUS, problems::add);
        if (!input.present()) {
            return Status.MEASURED;
        }
        Optional<Status> chosen = Optional.ofNullable(STATUSES.get(MatchKey.of(input.shown())));
        if (chosen.isEmpty()) {
            problems.add(input.problem(ReportingProblem.INVALID_CHOICE)
                    .expected(text("form.expected.status"))
                    .build());
        }
        return chosen.orElse(Status.MEASURED);
    }

    private static Map<String, Status> statuses() {
        Map<String, Status> words = new HashMap<>();
        for (Status status : Status.values()) {
            LocalizedText choice = text("form.status." + status.name());
            words.put(MatchKey.of(choice.in(Language.VI)), status);
            words.put(MatchKey.of(choice.in(Language.EN)), status);
            words.put(MatchKey.of(status.name()), status);
        }
        return Map.copyOf(words);
    }

    private Optional<String> source(int row) {
        FormInput input = FormInput.read(sheet, row, FormColumn.SOURCE, problems::add);
        if (!input.present()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Texts.require("source", input.shown()));
        } catch (IllegalArgumentException unprintable) {
            problems.add(input.problem(IndicatorsProblem.INVALID_TEXT)
                    .expected(IndicatorsMessages.text(
                            "figures.text", Map.of("limit", Integer.toString(Texts.MAX_LENGTH))))
                    .build());
            return Optional.empty();
        }
    }
}
