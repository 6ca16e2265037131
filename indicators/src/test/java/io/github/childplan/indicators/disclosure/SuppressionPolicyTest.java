package io.github.childplan.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Language;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SuppressionPolicyTest {

    @Test
    void protectsAbusedChildrenAndThoseStruckByDisastersInCommunes() {
        SuppressionPolicy policy = SuppressionPolicies.CHILD_PROTECTION;
        assertThat(policy.name()).isEqualTo("CHILD_PROTECTION");
        assertThat(policy.indicators())
                .containsExactly(MuongTeIndicators.ABUSE_SUPPORT, MuongTeIndicators.DISASTER_SUPPORT);
        assertThat(policy.levels()).containsExactly(PlaceLevel.COMMUNE);
        assertThat(LongStream.rangeClosed(0, 6).filter(policy::small)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void refusesWhatProtectsNothing() {
        SuppressionPolicy.Builder none = SuppressionPolicy.builder().name("NONE");
        assertThatThrownBy(none::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "indicators and levels of the policy 'NONE' were [] and [COMMUNE], must be at least one each");
        assertThatThrownBy(() -> SuppressionPolicies.CHILD_PROTECTION.toBuilder()
                        .levels(Set.of())
                        .build())
                .hasMessage("indicators and levels of the policy 'CHILD_PROTECTION' were"
                        + " [abuse-support, disaster-support] and [], must be at least one each");
        assertThatThrownBy(() -> SuppressionPolicies.CHILD_PROTECTION.toBuilder()
                        .smallestCount(5)
                        .build())
                .hasMessage("counts of the policy 'CHILD_PROTECTION' were 5 to 4, must be in ascending order from 0 to"
                        + " 1000000");
        assertThatThrownBy(() -> SuppressionPolicies.CHILD_PROTECTION.toBuilder()
                        .name(" ")
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheAudience() {
        Audience everybody = Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
        assertThat(everybody.name()).isEqualTo("PUBLIC");
        assertThat(everybody.label().in(Language.EN)).isEqualTo("the public");
        assertThat(everybody.policy()).contains(SuppressionPolicies.CHILD_PROTECTION);
        assertThat(Audience.authority().name()).isEqualTo("AUTHORITY");
        assertThat(Audience.authority().label().in(Language.VI)).isEqualTo("các cơ quan trong hệ thống báo cáo");
        assertThat(Audience.authority().policy()).isEmpty();
    }
}
