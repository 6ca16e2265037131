package io.github.childplan.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.disclosure.Attacker.Cell;
import io.github.childplan.indicators.disclosure.Attacker.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many small releases against {@link Attacker}, who tries every world that agrees with them. */
class AttackTest {

    /** {@code -Dattack.cases=2000} tries more. */
    private static final int CASES = Integer.getInteger("attack.cases", 60);

    /** What a release has. */
    enum Shape {
        ONE_DISTRICT {
            @Override
            Country country(Random random) {
                return new Country().district(1, 1 + random.nextInt(5));
            }
        },
        TWO_DISTRICTS {
            @Override
            Country country(Random random) {
                return new Country().district(1, 1 + random.nextInt(3)).district(2, 1 + random.nextInt(3));
            }
        },
        NO_DISTRICT {
            @Override
            Country country(Random random) {
                return new Country().communes(1 + random.nextInt(5));
            }
        },
        GIRLS_AND_BOYS {
            @Override
            Country country(Random random) {
                return new Country().district(1, 1 + random.nextInt(3));
            }

            @Override
            boolean parts() {
                return true;
            }
        },
        GIRLS_AND_BOYS_IN_TWO_DISTRICTS {
            @Override
            Country country(Random random) {
                return new Country().district(1, 1 + random.nextInt(2)).district(2, 1 + random.nextInt(2));
            }

            @Override
            boolean parts() {
                return true;
            }
        };

        abstract Country country(Random random);

        boolean parts() {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void noWithheldFigureFollows(Shape shape) {
        int withheld = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Attacker attacker = attacker(shape, seed);
            String where = shape + ", seed " + seed + ", " + attacker.release();
            assertThat(attacker.shownSmallCounts()).as(where).isEmpty();
            assertThat(attacker.followsFromSums()).as(where).isEmpty();
            assertThat(attacker.followsFromThePolicy()).as(where).isEmpty();
            withheld += attacker.release().figures().stream()
                            .anyMatch(figure -> figure instanceof ReleasedFigure.Suppressed)
                    ? 1
                    : 0;
        }
        assertThat(withheld).isGreaterThan(CASES / 2);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void noSmallCountFollowsForOneWhoRunsTheLibraryOnEveryPossibleWorld(Shape shape) {
        List<String> found = new ArrayList<>();
        for (int seed = 0; seed < CASES / 4; seed++) {
            Attacker attacker = attacker(shape, seed);
            for (String one : attacker.followsFromTheProgram()) {
                found.add(shape + ", seed " + seed + ": " + one);
            }
        }
        assertThat(found).isEmpty();
    }

    private static Attacker attacker(Shape shape, int seed) {
        Random random = new Random(31L * seed + shape.name().length());
        Country country = shape.country(random);
        Map<Cell, Counts> truth = new LinkedHashMap<>();
        Map<PlaceId, Set<PlaceId>> areas = new LinkedHashMap<>();
        country.registry().places().forEach(place -> {
            boolean commune = place.id().value().contains("c") && !place.id().equals(Country.PROVINCE);
            if (commune) {
                boolean reported = random.nextInt(8) > 0;
                if (reported) {
                    add(truth, place.id(), shape.parts(), random);
                }
                areas.computeIfAbsent(Country.PROVINCE, id -> new LinkedHashSet<>())
                        .add(place.id());
                place.latest()
                        .parent()
                        .filter(parent -> !parent.equals(Country.PROVINCE))
                        .ifPresent(parent -> areas.computeIfAbsent(parent, id -> new LinkedHashSet<>())
                                .add(place.id()));
            }
        });
        return new Attacker(truth, areas, country);
    }

    private static void add(Map<Cell, Counts> truth, PlaceId place, boolean parts, Random random) {
        if (!parts) {
            truth.put(new Cell(place, Attacker.ALL), counts(random));
            return;
        }
        Counts girls = counts(random);
        Counts boys = counts(random);
        truth.put(new Cell(place, Attacker.ALL), new Counts(girls.first() + boys.first(), girls.rest() + boys.rest()));
        truth.put(new Cell(place, Attacker.GIRLS), girls);
        truth.put(new Cell(place, Attacker.BOYS), boys);
    }

    private static Counts counts(Random random) {
        int[] likely = {0, 0, 1, 2, 3, 5, 6};
        return new Counts(likely[random.nextInt(likely.length)], random.nextBoolean() ? 0 : likely[random.nextInt(5)]);
    }
}
