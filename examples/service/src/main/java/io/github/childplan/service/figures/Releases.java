package io.github.childplan.service.figures;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicy;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.service.plan.PlanBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says which figures an audience is given. For the public that is decided once, from all figures known today: of a protected
 * indicator a period is released when every place has reported it, with all that belongs to it or not at all. Seen as of a day
 * on which other figures of it were known it is not released either, or the difference of two days would be the figure of a commune.
 */
@Component
public class Releases {

    private final PlanBook book;
    private final Clock clock;

    Releases(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Returns what an audience is given today.
     *
     * @param all all figures
     * @param audience for whom
     * @return the release
     */
    public Release today(Observations all, Audience audience) {
        return audience.policy().isEmpty()
                ? Release.toAuthority(all)
                : asOf(LocalDate.now(clock), all, audience);
    }

    /**
     * Returns what an audience is given as of a day.
     *
     * @param day the day
     * @param all all figures, also those that became known later
     * @param audience for whom
     * @return the release; what is judged by figures that it does not hold is withheld
     */
    public Release asOf(LocalDate day, Observations all, Audience audience) {
        Observations known = all.knownBy(day);
        Observations given = audience.policy()
                .map(policy -> released(all.knownBy(LocalDate.now(clock)), known, policy))
                .orElse(known);
        return Release.of(given, audience, book.indicators(), book.places());
    }

    private Observations released(Observations today, Observations asked, SuppressionPolicy policy) {
        List<FigureSet> heldBack = new ArrayList<>();
        for (IndicatorId indicator : policy.indicators()) {
            for (FigureSet set : FigureSet.of(indicator, today)) {
                if (!set.in(asked).equals(set.in(today)) || !set.complete(today, policy, book)) {
                    heldBack.add(set);
                }
            }
        }
        return asked.only(figure -> heldBack.stream().noneMatch(set -> set.has(figure)));
    }
}
