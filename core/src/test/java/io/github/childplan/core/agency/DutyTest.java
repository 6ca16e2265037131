package io.github.childplan.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyTest {

    @Test
    void aDutyHasItsRolesInOrderEachOnce() {
        assertThat(duty(DutyRole.REQUESTED, DutyRole.LEAD).roles()).containsExactly(DutyRole.LEAD, DutyRole.REQUESTED);
        assertThatThrownBy(() -> duty()).hasMessage("roles of the duty V.1 were [], must be at least one, each once");
        assertThatThrownBy(() -> duty(DutyRole.LEAD, DutyRole.LEAD))
                .hasMessage("roles of the duty V.1 were [LEAD, LEAD], must be at least one, each once");
    }

    private static Duty duty(DutyRole... roles) {
        return new Duty(ClauseRef.parse("V.1"), AgencyId.of("a"), List.of(roles), LocalizedText.of("Phối hợp"));
    }
}
