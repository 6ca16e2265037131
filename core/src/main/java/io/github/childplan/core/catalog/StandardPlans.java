package io.github.childplan.core.catalog;

import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The plans that come with the library, read from JSON resources with the strict reader.
 *
 * <pre>{@code
 * Plan plan = StandardPlans.muongTe();
 * plan.targets().count();  // 23
 * }</pre>
 *
 * <p>Stateless and thread-safe; a plan is read when it is first asked for and shared from then on.
 */
public final class StandardPlans {

    private static final String MUONG_TE = "muong-te-28-ct-tw.json";

    private StandardPlans() {}

    /**
     * Returns the plan of 2024 by which the People's Committee of Mường Tè district (Lai Châu) carries out Directive 28-CT/TW on
     * the care, education and protection of children: 23 targets on 14 indicators, 13 addressees with 32 duties, two
     * reporting obligations.
     *
     * @return the plan, always the same object
     */
    public static Plan muongTe() {
        return Holder.MUONG_TE_PLAN;
    }

    private static Plan read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(StandardPlans.class.getResourceAsStream(resource), resource + " is missing")) {
            return PlanJson.read(resource, in.readAllBytes(), JsonLimits.standard())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static final class Holder {
        private static final Plan MUONG_TE_PLAN = read(MUONG_TE);
    }
}
