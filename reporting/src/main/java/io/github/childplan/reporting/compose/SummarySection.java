package io.github.childplan.reporting.compose;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.Due;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ReportingRates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The plain-language summary: one sentence per fact, each counted from the assessment or the compliance. */
final class SummarySection {

    private final PlanAssessment assessment;
    private final Compliance compliance;
    private final Words words;

    SummarySection(ConsolidatedReport report, Words words) {
        this.assessment = report.assessment();
        this.compliance = report.compliance();
        this.words = words;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(due());
        names(sentences, "summary.missed", ResultsSection::missed);
        names(sentences, "summary.open", one -> dueAndOpen(one) && !ResultsSection.withheld(one));
        names(sentences, "summary.withheld", ResultsSection::withheld);
        long later = count(one -> one.due() != Due.DUE);
        if (later > 0) {
            sentences.add(words.text(
                    "summary.later",
                    Map.of(
                            "count", Long.toString(later),
                            "followed",
                                    Long.toString(count(one ->
                                            one.due() != Due.DUE && one.actual().isPresent())))));
        }
        long partial = count(one ->
                one.verdict().decided() && one.actual().filter(Actual::partial).isPresent());
        if (partial > 0) {
            sentences.add(words.text("summary.partial", Map.of("count", Long.toString(partial))));
        }
        assessment.umbrella().ifPresent(umbrella -> sentences.add(words.in(umbrella.explanation())));
        for (ReportingObligation obligation : assessment.plan().obligations()) {
            if (!compliance.of(obligation.id()).isEmpty()) {
                sentences.add(reporting(obligation.id(), obligation.clause().value()));
            }
        }
        return sentences;
    }

    private String due() {
        long due = count(one -> one.due() == Due.DUE);
        String day = words.date(assessment.asOf());
        String all = Integer.toString(assessment.targets().size());
        if (due == 0) {
            return words.text("summary.none-due", Map.of("day", day, "all", all));
        }
        return words.text(
                "summary.due",
                Map.of(
                        "day", day,
                        "all", all,
                        "due", Long.toString(due),
                        "attained", Long.toString(count(SummarySection::dueAndAttained)),
                        "missed", Long.toString(count(ResultsSection::missed)),
                        "open", Long.toString(count(SummarySection::dueAndOpen))));
    }

    private void names(List<String> sentences, String key, Predicate<TargetAssessment> which) {
        String names = assessment.targets().stream()
                .filter(which)
                .map(one -> words.indicator(assessment.plan(), one.target().indicator()) + " ("
                        + one.target().clause() + ")")
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            sentences.add(words.text(key, Map.of("names", names)));
        }
    }

    private String reporting(ObligationId obligation, String clause) {
        ReportingRates rates = compliance.rates(obligation);
        Ratio completeness = rates.completeness();
        String timeliness = rates.timeliness()
                .map(ratio -> words.text(
                        "summary.timely",
                        Map.of(
                                "timely", Long.toString(ratio.numerator()),
                                "due", Long.toString(ratio.denominator()))))
                .orElseGet(() -> words.text("summary.timely-open"));
        String sentence = completeness.undefined()
                ? words.text("summary.nothing-expected", Map.of("clause", clause))
                : words.text(
                                "summary.reports",
                                Map.of(
                                        "clause", clause,
                                        "received", Long.toString(completeness.numerator()),
                                        "expected", Long.toString(completeness.denominator())))
                        + " " + timeliness;
        return rates.withoutHolder() == 0
                ? sentence
                : sentence + " "
                        + words.text(
                                rates.withoutHolder() == 1 ? "summary.one-without-holder" : "summary.without-holder",
                                Map.of("count", Integer.toString(rates.withoutHolder())));
    }

    private long count(Predicate<TargetAssessment> which) {
        return assessment.targets().stream().filter(which).count();
    }

    private static boolean dueAndAttained(TargetAssessment one) {
        return one.due() == Due.DUE && one.verdict() == Verdict.ATTAINED;
    }

    private static boolean dueAndOpen(TargetAssessment one) {
        return one.due() == Due.DUE && !one.verdict().decided();
    }
}
