package io.github.childplan.service.figures;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.service.intake.Receipt;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of one figure while its row is locked. */
final class FigureHistory {

    private final long id;
    private final Map<Optional<LocalDate>, Observation> lastOfDay = new LinkedHashMap<>();
    private int revisions;

    FigureHistory(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    int revisions() {
        return revisions;
    }

    void take(Observation revision) {
        lastOfDay.put(revision.known(), revision);
        revisions++;
    }

    /** Returns the figure as it is to be added, or nothing if it says what is known already. */
    Optional<Observation> news(Observation received, Receipt receipt) {
        if (revisions == 0 || received.known().isPresent()) {
            return revision(received);
        }
        Optional<Observation> counting = lastOfDay.values().stream()
                .filter(figure -> figure.knownBy(receipt.day()))
                .max(FigureStore.BY_DAY)
                .map(figure -> figure.toBuilder().known(receipt.day()).build());
        return Optional.of(received.toBuilder().known(receipt.day()).build())
                .filter(figure -> !counting.equals(Optional.of(figure)));
    }

    /** Returns the figure as the revision of its own day, or as the one always known if it has none. */
    Optional<Observation> revision(Observation received) {
        return Optional.of(received).filter(figure -> !figure.equals(lastOfDay.get(figure.known())));
    }
}
