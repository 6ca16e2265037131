package io.github.childplan.indicators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ProgressListener;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresCsvAudienceTest {

    private static final FiguresContext CONTEXT =
            FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
    private static final String HEADER = "indicator,place,period,numerator,denominator,rate,source,status,known";
    private static final String FIGURES = HEADER + """

            abuse-support,pa-ve-su-commune,2024,3,3,,police: 3 cases,measured,
            abuse-support,bum-nua-commune,2024,12,25,,,measured,
            abuse-support,mu-ca-commune,2024,9,20,,,measured,
            abuse-support,ta-tong-commune,2024,7,7,,,measured,
            stunting-under-5,mu-ca-commune,2024,2,3,,,measured,
            """;

    @Test
    void writesWhatThePublicMaySeeAndOneMarkForTheRest() {
        Release release = Release.of(
                read(FIGURES).orElseThrow(),
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                CONTEXT.indicators(),
                CONTEXT.places());
        assertThat(FiguresCsv.write(release)).isEqualTo(HEADER + """
                        ,audience,suppressed
                        abuse-support,pa-ve-su-commune,2024,,,,,,,public,yes
                        abuse-support,bum-nua-commune,2024,,,,,,,public,yes
                        abuse-support,mu-ca-commune,2024,9,20,,,measured,,public,
                        abuse-support,ta-tong-commune,2024,7,7,,,measured,,public,
                        stunting-under-5,mu-ca-commune,2024,2,3,,,measured,,public,
                        """);
    }

    @Test
    void tellsHowManyFiguresOfAFileAreWithheldAndTakesNoneForMissingOrZero() {
        WithProblems<Observations> read = read(HEADER + """
                ,audience,suppressed
                abuse-support,mu-ca-commune,2024,9,12,,,measured,,public,
                abuse-support,pa-ve-su-commune,2024,,,,,,,public,yes
                abuse-support,bum-nua-commune,2024,,,,,,,public,yes
                """);
        assertThat(read.orElseThrow().all()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.place().line()).hasValue(3);
        assertThat(problem.reason().code() + " " + problem.text().in(Language.EN))
                .isEqualTo(
                        "CP-2503 This file was written for the public and withholds figures: 2, the first of them here."
                                + " They are neither missing nor 0 and are not read; whoever needs them asks for the file for the"
                                + " authorities");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,,,,,everybody,|CP-2501 Audience is \"everybody\", must be authority or public; blank means unknown",
                "1,2,,,,,public,yes|CP-2502 Suppressed is \"yes\", must be yes in a row for the public without any value, or else blank",
                ",,,,,,authority,yes|CP-2502 Suppressed is \"yes\", must be yes in a row for the public without any value, or else blank",
                ",,,,,,,yes|CP-2502 Suppressed is \"yes\", must be yes in a row for the public without any value, or else blank",
                ",,,,,,public,no|CP-2502 Suppressed is \"no\", must be yes in a row for the public without any value, or else blank",
                ",,,,,,public,|CP-2019 Neither counts nor a rate are given, must be numerator and denominator, or a rate; a figure that is missing has no row"
            })
    void reportsWhatCannotBe(String cells, String problem) {
        WithProblems<Observations> read =
                read(HEADER + ",audience,suppressed\nabuse-support,mu-ca-commune,2024," + cells + "\n");
        assertThat(read.orElseThrow().all()).isEmpty();
        assertThat(read.problems().stream()
                        .map(one -> one.reason().code() + " " + one.text().in(Language.EN)))
                .isEqualTo(List.of(problem));
    }

    @Test
    void aTableIsReadByTheSameRulesHoweverOftenARowWasSeen() {
        String csv = HEADER + """
                ,audience,suppressed
                abuse-support,mu-ca-commune,2024,9,12,,,measured,,public,
                abuse-support,ta-tong-commune,2024,9,12,,,measured,,public,
                abuse-support,pa-u-commune,2024,9,12,,,measured,,public,yes
                abuse-support,mu-ca-commune,2023,9,12,,,measured,,everybody,
                abuse-support,pa-ve-su-commune,2024,,,,,,,public,yes
                abuse-support,mu-ca-commune,2022,9,12,,,measured,,public,
                abuse-support,ta-tong-commune,2022,9,12,,,measured,,public,yes
                """;
        WithProblems<ObservationTable> table = FiguresCsv.readTable(
                "figures.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                CONTEXT,
                FiguresLimits.COUNTRY,
                ProgressListener.none());
        assertThat(table.problems()).isEqualTo(read(csv).problems());
        assertThat(table.problems())
                .extracting(one -> one.reason().code())
                .containsExactly("CP-2502", "CP-2501", "CP-2503", "CP-2502");
        assertThat(table.orElseThrow().size()).isEqualTo(3);
    }

    private static WithProblems<Observations> read(String csv) {
        return FiguresCsv.read("figures.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), CONTEXT);
    }
}
