package io.github.childplan.core.criteria;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps each kind of criterion from being judged. */
final class ObstacleFinder implements Criterion.Cases<Set<Obstacle>> {

    @Override
    public Set<Obstacle> level(Level level) {
        return Set.of();
    }

    @Override
    public Set<Obstacle> band(Band band) {
        return band.beyond() == Band.Beyond.UNSTATED ? Set.of(Obstacle.BEYOND_RANGE_UNSTATED) : Set.of();
    }

    @Override
    public Set<Obstacle> twoSided(TwoSided twoSided) {
        boolean open = twoSided.precision() == TwoSided.Precision.ABOUT
                && twoSided.tolerance().isEmpty();
        return open ? Set.of(Obstacle.TOLERANCE_NOT_SET) : Set.of();
    }

    @Override
    public Set<Obstacle> change(Change change) {
        EnumSet<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        // a pace of each year is measured from the year before by its nature, a mean over years is not
        if (change.base().kind() == ChangeBase.Kind.UNSTATED && change.pace() != Change.Pace.EACH_YEAR) {
            found.add(Obstacle.BASE_UNSTATED);
        }
        if (change.amount().isPresent() && change.of() == Change.Measure.UNSTATED) {
            found.add(Obstacle.POINTS_OR_PERCENT_UNCLEAR);
        }
        return Collections.unmodifiableSet(found);
    }

    @Override
    public Set<Obstacle> maintain(Maintain maintain) {
        return maintain.criterion().obstacles();
    }

    @Override
    public Set<Obstacle> never(Never never) {
        return Set.of();
    }

    @Override
    public Set<Obstacle> perUnit(PerUnit perUnit) {
        return perUnit.each().obstacles();
    }

    @Override
    public Set<Obstacle> relative(Relative relative) {
        return Set.of(Obstacle.REFERENCE_OUTSIDE_PLAN);
    }

    @Override
    public Set<Obstacle> grade(Grade grade) {
        return Set.of(Obstacle.NEEDS_A_PERSON);
    }

    @Override
    public Set<Obstacle> series(Series series) {
        boolean open = series.total().stream().anyMatch(total -> total.role() == Series.TotalRole.UNSTATED);
        Stream<Criterion> points = series.points().stream().map(Series.Point::criterion);
        Stream<Criterion> total = series.total().stream().map(Series.Total::criterion);
        return union(Stream.concat(points, total), open ? Set.of(Obstacle.TOTAL_ROLE_UNSTATED) : Set.of());
    }

    @Override
    public Set<Obstacle> allOf(AllOf allOf) {
        return union(allOf.parts().stream().map(AllOf.Part::criterion), Set.of());
    }

    @Override
    public Set<Obstacle> narrative(Narrative narrative) {
        return Set.of(Obstacle.NEEDS_A_PERSON);
    }

    @Override
    public Set<Obstacle> notYetSet(NotYetSet notYetSet) {
        return Set.of(Obstacle.FIGURE_NOT_SET);
    }

    private static Set<Obstacle> union(Stream<Criterion> criteria, Set<Obstacle> more) {
        EnumSet<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        found.addAll(more);
        criteria.forEach(criterion -> found.addAll(criterion.obstacles()));
        return Collections.unmodifiableSet(found);
    }
}
