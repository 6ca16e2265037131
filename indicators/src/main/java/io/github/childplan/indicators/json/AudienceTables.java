package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.json.PlanTypes;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.SuppressionPolicy;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of audiences. A document for the public holds the whole policy, which its readers are to know. */
final class AudienceTables {

    static final ObjectType<SuppressionPolicy> POLICY = ObjectType.of("suppressionPolicy", fields -> {
        Field<String> name = fields.required("name", JsonTypes.text(), SuppressionPolicy::name);
        Field<List<IndicatorId>> indicators = fields.requiredList(
                "indicators",
                PlanTypes.INDICATOR_ID,
                policy -> policy.indicators().stream()
                        .sorted(Comparator.comparing(IndicatorId::value))
                        .toList());
        Field<List<PlaceLevel>> levels = fields.requiredList(
                "levels",
                JsonTypes.enumeration(PlaceLevel.class),
                policy -> policy.levels().stream().sorted().toList());
        Field<Long> smallest = fields.required("smallestCount", JsonTypes.count(), SuppressionPolicy::smallestCount);
        Field<Long> largest = fields.required("largestCount", JsonTypes.count(), SuppressionPolicy::largestCount);
        return values -> SuppressionPolicy.builder()
                .name(values.get(name))
                .indicators(each("indicators", values.get(indicators)))
                .levels(each("levels", values.get(levels)))
                .smallestCount(values.get(smallest))
                .largestCount(values.get(largest))
                .build();
    });

    /** The audience of what only the authorities may see. */
    static final ObjectType<Audience.Authority> AUTHORITY = ObjectType.<Audience.Authority>of(
                    "authority", fields -> values -> new Audience.Authority())
            .tagged("authority");

    static final JsonType<Audience> AUDIENCE = UnionType.<Audience>of("audience")
            .or(Audience.Authority.class, AUTHORITY)
            .or(
                    Audience.Public.class,
                    ObjectType.<Audience.Public>of("public", fields -> {
                                Field<SuppressionPolicy> policy =
                                        fields.required("policy", POLICY, Audience.Public::suppression);
                                return values -> new Audience.Public(values.get(policy));
                            })
                            .tagged("public"));

    private AudienceTables() {}

    private static <E> Set<E> each(String what, Collection<E> list) {
        Set<E> set = new LinkedHashSet<>(list);
        if (set.size() != list.size()) {
            throw new IllegalArgumentException(what + " were " + list + ", must each stand once");
        }
        return set;
    }
}
