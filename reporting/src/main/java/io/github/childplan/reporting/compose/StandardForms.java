package io.github.childplan.reporting.compose;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.plan.DistributionLine;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.plan.Signatory;
import io.github.childplan.core.plan.SigningForm;
import io.github.childplan.core.plan.SigningLine;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.document.Signature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The drafts of official forms: what the plan says of agencies, and room for what it does not say. Used once. */
final class StandardForms {

    private static final String REPORT = "BC";
    /** What a clerk has to fill in. */
    private static final String OPEN = "…";

    private final Plan plan;
    private final PlaceRegistry places;
    private final Words words;

    StandardForms(Plan plan, PlaceRegistry places, Words words) {
        this.plan = plan;
        this.places = places;
        this.words = words;
    }

    /** Returns the form of the report that the committee which issued the plan signs. */
    OfficialForm consolidated(int year) {
        PlanIdentity identity = plan.identity();
        return OfficialForm.builder()
                .issuer(name(identity.issuer()))
                .symbol(symbol())
                .place(seat())
                .type(words.text("form.type"))
                .summary(summary(year))
                .signature(new Signature(plan.signatory().map(this::signing).orElseGet(this::head), Optional.empty()))
                .recipients(recipients())
                .build();
    }

    /** Returns the form of the report of one agency, or of the member of a class at a place. */
    OfficialForm agency(AgencyReport report, Optional<Membership.EachPlace> each) {
        AgencyId reporter = report.reporter();
        boolean issuer = reporter.equals(plan.identity().issuer());
        boolean likeIssuer = issuer || each.filter(this::likeIssuer).isPresent();
        return OfficialForm.builder()
                .superior(
                        issuer || each.isPresent()
                                ? Optional.empty()
                                : Optional.of(name(plan.identity().issuer())))
                .issuer(words.in(report.reporterName()))
                .symbol(likeIssuer ? symbol() : REPORT + "-" + OPEN)
                .place(each.isPresent() ? report.placeThen().bareName() : seat())
                .type(words.text("form.type"))
                .summary(summary(report.year()))
                .addressees(addressees(reporter))
                .signature(new Signature(likeIssuer ? chair() : head(), Optional.empty()))
                .addRecipients(words.text("form.as-above"), words.text("form.archive"))
                .build();
    }

    private String name(AgencyId agency) {
        return plan.findAgencyName(agency).map(words::in).orElse(agency.value());
    }

    /** A body of the same kind as the committee which issued the plan: their names begin alike. */
    private boolean likeIssuer(Membership.EachPlace each) {
        return plan.findAgencyName(plan.identity().issuer())
                .filter(name -> name.vi().startsWith(each.nameBefore().vi() + " "))
                .isPresent();
    }

    /** The plan's symbol is that of its type and its issuer: "KH-UBND"; a report of the same issuer is "BC-UBND". */
    private String symbol() {
        return plan.identity()
                .symbol()
                .map(symbol -> REPORT + symbol.substring(Math.max(0, symbol.indexOf('-'))))
                .filter(symbol -> symbol.indexOf('-') > 0)
                .orElse(REPORT + "-" + OPEN);
    }

    private String seat() {
        PlanIdentity identity = plan.identity();
        return identity.placeOfIssue()
                .or(() -> places.find(identity.area()).map(area -> area.latest().bareName()))
                .orElse(identity.area().value());
    }

    private String summary(int year) {
        String title = words.in(plan.identity().title());
        String inSentence = words.language() == Language.VI
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
        return words.text(
                "form.summary",
                Map.of(
                        "year", Integer.toString(year),
                        "type", words.in(plan.identity().type()),
                        "title", inSentence));
    }

    private List<String> signing(Signatory signatory) {
        return signatory.lines().stream().map(this::signing).toList();
    }

    private String signing(SigningLine line) {
        String title = line.title().in(words.language()).toUpperCase(Locale.ROOT);
        return line.form().map(form -> form(form) + " " + title).orElse(title);
    }

    private String form(SigningForm form) {
        return words.language() == Language.VI
                ? form.printed()
                : words.in(form.meaning()).toUpperCase(Locale.ROOT);
    }

    /** The lines of the plan up to the first head, without the deputy who signed for that head. */
    private List<String> chair() {
        List<String> lines = new ArrayList<>();
        for (SigningLine line : plan.signatory().map(Signatory::lines).orElse(List.of())) {
            boolean deputized = line.form().filter(SigningForm.KT::equals).isPresent();
            lines.add(deputized ? signing(new SigningLine(Optional.empty(), line.title())) : signing(line));
            if (deputized) {
                break;
            }
        }
        return lines.isEmpty() ? head() : lines;
    }

    private List<String> head() {
        return List.of(words.text("form.head"));
    }

    /** Who got the plan gets the report on it; the archive comes last. */
    private List<String> recipients() {
        List<String> recipients = new ArrayList<>();
        for (DistributionLine line : plan.recipients()) {
            if (!line.words().startsWith("Lưu")) {
                recipients.add(
                        words.language() == Language.VI
                                ? line.words()
                                : line.meaning().map(words::in).orElse(line.words()));
            }
        }
        recipients.add(words.text("form.archive"));
        return recipients;
    }

    private List<String> addressees(AgencyId reporter) {
        Set<String> addressees = new LinkedHashSet<>();
        plan.obligations().stream()
                .flatMap(obligation -> obligation.hops().stream())
                .filter(hop -> hop.reporters().contains(reporter))
                .forEach(hop -> hop.recipients().stream()
                        .filter(recipient -> plan.findAgency(recipient).isPresent())
                        .forEach(recipient -> addressees.add(addressee(hop, recipient))));
        return List.copyOf(addressees);
    }

    private String addressee(ReportingHop hop, AgencyId recipient) {
        return hop.via()
                .map(via -> words.text("form.via", Map.of("to", name(recipient), "via", name(via))))
                .orElseGet(() -> name(recipient));
    }
}
