package io.github.childplan.service.assessment;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.service.ServiceProperties;
import io.github.childplan.service.figures.FigureStore;
import io.github.childplan.service.figures.Releases;
import io.github.childplan.service.plan.PlanBook;
import io.github.childplan.service.problem.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Judges the plan by the figures that are stored. */
@Service
public class AssessmentService {

    private final FigureStore figures;
    private final Releases releases;
    private final PlanBook book;
    private final ServiceProperties properties;
    private final Clock clock;

    AssessmentService(
            FigureStore figures, Releases releases, PlanBook book, ServiceProperties properties, Clock clock) {
        this.figures = figures;
        this.releases = releases;
        this.book = book;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Returns the day that is looked at.
     *
     * @param asked the day that a request names
     * @return that day, else the one that is set, else today
     * @throws RefusedException if the day is in no year that a period may lie in
     */
    public LocalDate day(Optional<LocalDate> asked) {
        asked.map(LocalDate::getYear)
                .filter(year -> year < Period.MIN_YEAR || year > Period.MAX_YEAR)
                .ifPresent(year -> {
                    throw new RefusedException(
                            HttpStatus.BAD_REQUEST,
                            "Năm của ngày (asOf) là " + year + ", phải từ " + Period.MIN_YEAR + " đến " + Period.MAX_YEAR,
                            "The year of the day (asOf) was " + year + ", must be from " + Period.MIN_YEAR + " to "
                                    + Period.MAX_YEAR);
                });
        return asked.or(properties::asOf).orElseGet(() -> LocalDate.now(clock));
    }

    /**
     * Judges the plan.
     *
     * @param asOf the day
     * @param audience for whom
     * @return what the audience sees
     */
    public Assessed assess(LocalDate asOf, Audience audience) {
        Observations all = figures.all();
        Observations known = all.knownBy(asOf);
        Release release = releases.asOf(asOf, all, audience);
        return new Assessed(
                book.assessor().assess(known, asOf).releasedAs(release),
                book.assessor().compareCommunes(known, asOf).stream()
                        .map(one -> one.releasedAs(release))
                        .toList(),
                known,
                release);
    }
}
