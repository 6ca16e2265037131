package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.service.figures.FigureStore;
import io.github.childplan.service.figures.FigureWriter;
import io.github.childplan.service.intake.Counts;
import io.github.childplan.service.intake.Receipt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class StoreTest extends ServiceTest {

    private static final Receipt RECEIPT =
            new Receipt(OffsetDateTime.parse("2025-02-03T23:30:00+07:00"), "test", OptionalLong.empty());

    @Autowired
    private FigureStore store;

    @Autowired
    private FigureWriter writer;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyKindOfFigureComesBackEqual() {
        List<Observation> figures = List.of(
                figure(MeasuredValue.counted(57, 300)).build(),
                figure(MeasuredValue.counted(0, 0)).breakdown(Breakdown.parse("ethnicity=La Hủ;sex=female")).build(),
                figure(MeasuredValue.stated("21.40", Unit.PERCENT)
                                .withSample(300)
                                .withLimits(new ConfidenceLimits(
                                        new BigDecimal("19.5"), new BigDecimal("23.25"), new BigDecimal("95"))))
                        .period(Period.parse("2023-2024"))
                        .status(Status.ESTIMATED)
                        .finality(Finality.PROVISIONAL)
                        .source("điều tra, ước tính")
                        .known(LocalDate.of(2025, 1, 31))
                        .build(),
                figure(MeasuredValue.stated("100000000000000000000.000000001", Unit.PER_THOUSAND))
                        .period(Period.parse("2024-Q3"))
                        .build(),
                figure(MeasuredValue.stated("12", Unit.count(LocalizedText.of("xã", "communes"))))
                        .period(Period.parse("2024-H1"))
                        .build(),
                figure(MeasuredValue.stated("-3", Unit.other(LocalizedText.of("điểm"))))
                        .period(Period.parse("2024-07"))
                        .build());

        assertThat(add(figures)).isEqualTo(new Counts(6, 0, 0));

        assertThat(store.all().all()).containsExactlyInAnyOrderElementsOf(figures);
        assertThat(add(figures)).isEqualTo(new Counts(0, 0, 6));
    }

    @Test
    void aCorrectionWithoutADayIsKnownFromTheDayItCame() {
        Observation first = figure(MeasuredValue.counted(57, 300)).build();
        Observation corrected = figure(MeasuredValue.counted(58, 300)).build();

        assertThat(add(List.of(first))).isEqualTo(new Counts(1, 0, 0));
        assertThat(add(List.of(corrected))).isEqualTo(new Counts(0, 1, 0));
        assertThat(add(List.of(corrected))).isEqualTo(new Counts(0, 0, 1));

        assertThat(store.all().find(first.key())).hasValueSatisfying(counting -> assertThat(counting)
                .isEqualTo(corrected.toBuilder().known(LocalDate.of(2025, 2, 3)).build()));
        assertThat(store.all().knownBy(LocalDate.of(2025, 2, 2)).find(first.key())).contains(first);
    }

    @Test
    void ofTwoKnownOnOneDayTheOneReceivedLastCountsAndBothAreKept() {
        LocalDate day = LocalDate.of(2025, 1, 31);
        Observation one = figure(MeasuredValue.counted(57, 300)).known(day).build();
        Observation other = figure(MeasuredValue.counted(58, 300)).known(day).build();

        add(List.of(one));
        add(List.of(other));

        assertThat(store.all().all()).containsExactly(other);
        assertThat(store.revisions(one.key())).extracting(FigureStore.Revision::figure).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figure_revision set numerator = 1",
                "delete from figure_revision",
                "truncate figure_revision",
                "update submission set day = day",
                "delete from submission",
                "update submission_voided set voided_by = 'nobody'",
                "delete from submission_voided",
                "truncate submission_voided"
            })
    void whatIsStoredCannotBeChanged(String sql) {
        add(List.of(figure(MeasuredValue.counted(57, 300)).build()));

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("is only ever added to");
    }

    @Test
    void theServerWritesToDiskBeforeItSaysSo() {
        assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("show server_encoding").query(String.class).single()).isEqualTo("UTF8");
    }

    @Test
    void figuresCanBeAskedForInSql() {
        add(List.of(figure(MeasuredValue.counted(57, 300)).build()));

        Map<String, Object> row = jdbc.sql("""
                        select f.place, round(100.0 * r.numerator / r.denominator, 2) as rate
                        from figure f join figure_revision r on r.figure_id = f.id
                        where f.indicator = 'stunting-under-5'
                        """).query().singleRow();

        assertThat(row).containsEntry("place", "muong-te-district").containsEntry("rate", new BigDecimal("19.00"));
    }

    private Counts add(List<Observation> figures) {
        Counts counts = transaction.execute(status -> writer.add(figures, RECEIPT));
        assertThat(counts).isNotNull();
        return counts;
    }

    private static Observation.Builder figure(MeasuredValue value) {
        return Observation.builder()
                .indicator(MuongTeIndicators.STUNTING_UNDER_5)
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2024"))
                .value(value);
    }
}
