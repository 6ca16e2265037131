package io.github.childplan.indicators.attainment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Statements of which several may speak of the same thing, each on its own day: the latest counts, and the earlier ones stay.
 *
 * @param byKey the statements about each thing, earliest first
 * @param day the day of a statement
 * @param <K> what a statement speaks of
 * @param <V> the statements
 */
record LatestByDay<K, V>(Map<K, List<V>> byKey, Function<V, LocalDate> day) {

    /** Sorts statements; of two about one thing on one day the first is kept and the second told to {@code twice}. */
    static <K, V> LatestByDay<K, V> of(
            Iterable<V> statements, Function<V, K> key, Function<V, LocalDate> day, BiConsumer<V, V> twice) {
        Map<K, List<V>> byKey = new LinkedHashMap<>();
        for (V statement : statements) {
            List<V> others = byKey.computeIfAbsent(key.apply(statement), unused -> new ArrayList<>());
            Optional<V> same = others.stream()
                    .filter(other -> day.apply(other).equals(day.apply(statement)))
                    .findFirst();
            same.ifPresentOrElse(kept -> twice.accept(kept, statement), () -> others.add(statement));
        }
        byKey.values().forEach(list -> list.sort(Comparator.comparing(day)));
        return new LatestByDay<>(byKey, day);
    }

    /** The statements made by a day, earliest first; one dated after it is not there yet. */
    List<V> by(K about, LocalDate asOf) {
        return byKey.getOrDefault(about, List.of()).stream()
                .filter(statement -> !day.apply(statement).isAfter(asOf))
                .toList();
    }
}
