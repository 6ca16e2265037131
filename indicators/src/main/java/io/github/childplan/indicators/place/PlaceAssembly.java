package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Fits place versions together: a version that contradicts one before it, or whose parent is not there, is left out and
 * reported. Used once and not thread-safe.
 */
final class PlaceAssembly {

    private record Entry(PlaceVersion version, ProblemPlace at) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Map<PlaceId, List<Entry>> entries = new LinkedHashMap<>();

    void add(PlaceVersion version, ProblemPlace at, Consumer<Problem> report) {
        List<Entry> earlier = entries.computeIfAbsent(version.place(), id -> new ArrayList<>());
        Optional<Problem> conflict = earlier.stream()
                .flatMap(other -> conflict(version, at, other).stream())
                .findFirst();
        conflict.ifPresentOrElse(report, () -> earlier.add(new Entry(version, at)));
    }

    /** Makes the registry; the problems met while the versions were read come along. */
    WithProblems<PlaceRegistry> finish(List<Problem> met) {
        problems.addAll(met);
        for (PlaceLevel level : PlaceLevel.values()) {
            entries.values()
                    .forEach(list -> list.removeIf(entry -> entry.version().level() == level && orphan(entry)));
        }
        entries.values().removeIf(List::isEmpty);
        entries.values().forEach(list -> list.replaceAll(this::withKnownPredecessors));
        warnAboutParents();
        warnAboutPredecessors();
        warnAboutCodes();
        problems.sort(Comparator.comparingLong(problem -> problem.place().line().orElse(0)));
        if (entries.isEmpty() && !problems.isEmpty()) {
            return WithProblems.failed(problems);
        }
        List<Place> places = entries.entrySet().stream()
                .map(entry -> new Place(
                        entry.getKey(),
                        entry.getValue().stream().map(Entry::version).toList()))
                .toList();
        return WithProblems.of(new PlaceRegistry(PlaceIndex.of(places)), problems);
    }

    private static Optional<Problem> conflict(PlaceVersion version, ProblemPlace at, Entry other) {
        PlaceVersion first = other.version();
        Problem.Builder problem;
        if (first.validity().from().equals(version.validity().from())) {
            problem = Problem.of(IndicatorsProblem.DUPLICATE_VERSION)
                    .with(
                            "from",
                            version.validity()
                                    .from()
                                    .map(IndicatorsMessages::date)
                                    .orElseGet(() -> IndicatorsMessages.text("place.unknown-days")));
        } else if (first.validity().overlaps(version.validity())) {
            problem = Problem.of(IndicatorsProblem.OVERLAPPING_VERSIONS)
                    .with("days", PlaceMessages.days(version.validity()))
                    .with("otherdays", PlaceMessages.days(first.validity()));
        } else if (first.level() != version.level()) {
            problem = Problem.of(IndicatorsProblem.LEVEL_CHANGED)
                    .with("level", version.level().word())
                    .with("otherlevel", first.level().word());
        } else {
            return Optional.empty();
        }
        return Optional.of(problem.at(at.atField("id"))
                .value(version.place().value())
                .with("other", PlaceMessages.where(other.at()))
                .build());
    }

    /** Reports a parent that is not there or not above; parents are of a higher level and were looked at before. */
    private boolean orphan(Entry entry) {
        Optional<PlaceId> parent = entry.version().parent();
        if (parent.isEmpty()) {
            return false;
        }
        Problem.Builder problem;
        List<Entry> above = entries.getOrDefault(parent.get(), List.of());
        if (above.isEmpty()) {
            problem = Problem.of(IndicatorsProblem.UNKNOWN_PARENT)
                    .with(
                            "nearest",
                            nearest(
                                    parent.get(),
                                    level -> level.above(entry.version().level())));
        } else if (!above.get(0).version().level().above(entry.version().level())) {
            problem = Problem.of(IndicatorsProblem.WRONG_PARENT_LEVEL)
                    .with("level", above.get(0).version().level().word())
                    .with("childlevel", entry.version().level().word());
        } else {
            return false;
        }
        problems.add(problem.at(entry.at().atField("parent"))
                .value(parent.get().value())
                .build());
        return true;
    }

    private Entry withKnownPredecessors(Entry entry) {
        List<PlaceId> unknown = entry.version().origin().map(PlaceOrigin::predecessors).orElse(List.of()).stream()
                .filter(id -> !entries.containsKey(id))
                .toList();
        unknown.forEach(id -> problems.add(Problem.of(IndicatorsProblem.UNKNOWN_PREDECESSOR)
                .at(entry.at().atField("predecessors"))
                .value(id.value())
                .with("nearest", nearest(id, level -> level == entry.version().level()))
                .build()));
        return unknown.isEmpty()
                ? entry
                : new Entry(entry.version().toBuilder().origin(Optional.empty()).build(), entry.at());
    }

    private void warnAboutParents() {
        each(entry -> entry.version().parent().ifPresent(parent -> {
            // the last day first: it is the one more often known
            Optional<LocalDate> missing = entry.version()
                    .validity()
                    .to()
                    .filter(day -> !exists(parent, day))
                    .or(() -> entry.version().validity().from().filter(day -> !exists(parent, day)));
            missing.ifPresent(day -> problems.add(Problem.of(IndicatorsProblem.PARENT_NOT_IN_FORCE)
                    .at(entry.at().atField("parent"))
                    .value(parent.value())
                    .with("day", IndicatorsMessages.date(day))
                    .with("place", entry.version().place().value())
                    .build()));
        }));
    }

    private void warnAboutPredecessors() {
        each(entry -> entry.version().origin().ifPresent(origin -> {
            LocalDate date = entry.version().validity().from().orElseThrow();
            LocalDate eve = date.minusDays(1);
            for (PlaceId id : origin.predecessors()) {
                boolean ends = origin.kind() == SuccessionKind.MERGER;
                if (!exists(id, eve) || (ends && exists(id, date))) {
                    problems.add(Problem.of(IndicatorsProblem.PREDECESSOR_DAYS)
                            .at(entry.at().atField("predecessors"))
                            .value(id.value())
                            .expected(IndicatorsMessages.text(
                                    ends ? "place.end-on" : "place.exist-on",
                                    Map.of("day", IndicatorsMessages.date(eve))))
                            .with("kind", origin.kind().toString())
                            .with("day", IndicatorsMessages.date(date))
                            .build());
                }
            }
        }));
    }

    private void warnAboutCodes() {
        Map<PlaceCode, List<Entry>> holders = new HashMap<>();
        each(entry -> {
            for (PlaceCode code : entry.version().codes()) {
                List<Entry> earlier = holders.computeIfAbsent(code, c -> new ArrayList<>());
                earlier.stream()
                        .filter(other ->
                                !other.version().place().equals(entry.version().place()))
                        .filter(other -> other.version()
                                .validity()
                                .overlaps(entry.version().validity()))
                        .findFirst()
                        .ifPresent(other -> problems.add(Problem.of(IndicatorsProblem.CODE_IN_USE_TWICE)
                                .at(entry.at().atField("codes"))
                                .value(code.toString())
                                .with("place", entry.version().place().value())
                                .with("otherplace", other.version().place().value())
                                .with("other", PlaceMessages.where(other.at()))
                                .build()));
                earlier.add(entry);
            }
        });
    }

    private void each(Consumer<Entry> action) {
        entries.values().forEach(list -> list.forEach(action));
    }

    private boolean exists(PlaceId id, LocalDate day) {
        return entries.getOrDefault(id, List.of()).stream()
                .anyMatch(entry -> entry.version().validity().includes(day));
    }

    private LocalizedText nearest(PlaceId unknown, Predicate<PlaceLevel> wanted) {
        return IndicatorsMessages.list(NearestNames.of(
                unknown.value(),
                entries.values().stream()
                        .flatMap(List::stream)
                        .map(Entry::version)
                        .filter(version -> wanted.test(version.level()))
                        .map(version -> version.place().value())
                        .toList()));
    }
}
