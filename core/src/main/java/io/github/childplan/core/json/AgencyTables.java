package io.github.childplan.core.json;

import static io.github.childplan.core.json.ValueTypes.CLAUSE;
import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.agency.DutyRole;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The fields of agencies and duties. */
final class AgencyTables {

    static final JsonType<AgencyId> AGENCY_ID = PlanTypes.AGENCY_ID;

    static final ObjectType<Agency> AGENCY = ObjectType.of("agency", fields -> {
        Field<AgencyId> id = fields.required("id", AGENCY_ID, Agency::id);
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, Agency::name);
        Field<Optional<ClauseRef>> clause = fields.optional("clause", CLAUSE, Agency::clause);
        Field<Optional<PlaceId>> place = fields.optional("place", ValueTypes.PLACE_ID, Agency::place);
        return values -> new Agency(values.get(id), values.get(name), values.get(clause), values.get(place));
    });

    private static final JsonType<Membership> MEMBERSHIP = UnionType.<Membership>of("membership")
            .or(
                    Membership.Listed.class,
                    ObjectType.<Membership.Listed>of("listedAgencies", fields -> {
                                Field<List<AgencyId>> agencies =
                                        fields.requiredList("agencies", AGENCY_ID, Membership.Listed::agencies);
                                return values -> new Membership.Listed(values.get(agencies));
                            })
                            .tagged("listed"))
            .or(
                    Membership.EachPlace.class,
                    ObjectType.<Membership.EachPlace>of("eachPlace", fields -> {
                                Field<PlaceId> within =
                                        fields.required("within", ValueTypes.PLACE_ID, Membership.EachPlace::within);
                                Field<PlaceLevel> level = fields.required(
                                        "level", JsonTypes.enumeration(PlaceLevel.class), Membership.EachPlace::level);
                                Field<LocalizedText> nameBefore =
                                        fields.required("nameBefore", LOCALIZED_TEXT, Membership.EachPlace::nameBefore);
                                return values -> new Membership.EachPlace(
                                        values.get(within), values.get(level), values.get(nameBefore));
                            })
                            .tagged("each-place"))
            .or(
                    Membership.Unnamed.class,
                    ObjectType.<Membership.Unnamed>of("unnamedAgencies", fields -> {
                                Field<LocalizedText> why =
                                        fields.required("why", LOCALIZED_TEXT, Membership.Unnamed::why);
                                return values -> new Membership.Unnamed(values.get(why));
                            })
                            .tagged("unnamed"));

    static final ObjectType<AgencyClass> AGENCY_CLASS = ObjectType.of("agencyClass", fields -> {
        Field<AgencyId> id = fields.required("id", AGENCY_ID, AgencyClass::id);
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, AgencyClass::name);
        Field<Optional<ClauseRef>> clause = fields.optional("clause", CLAUSE, AgencyClass::clause);
        Field<Membership> membership = fields.required("membership", MEMBERSHIP, AgencyClass::membership);
        return values -> new AgencyClass(values.get(id), values.get(name), values.get(clause), values.get(membership));
    });

    static final ObjectType<Duty> DUTY = ObjectType.of("duty", fields -> {
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, Duty::clause);
        Field<AgencyId> agency = fields.required("agency", AGENCY_ID, Duty::agency);
        Field<List<DutyRole>> roles = fields.requiredList("roles", JsonTypes.enumeration(DutyRole.class), Duty::roles);
        Field<LocalizedText> summary = fields.required("summary", LOCALIZED_TEXT, Duty::summary);
        return values -> new Duty(values.get(clause), values.get(agency), values.get(roles), values.get(summary));
    });

    private AgencyTables() {}
}
