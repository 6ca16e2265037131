package io.github.childplan.reporting.compose;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.VietnameseOrder;
import io.github.childplan.reporting.problem.ReportingTexts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences and names in the language of one document. */
record Words(Language language) {

    String text(String key) {
        return in(ReportingTexts.text("report." + key));
    }

    String text(String key, Map<String, ?> arguments) {
        return in(ReportingTexts.text("report." + key, arguments));
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    String date(LocalDate day) {
        return in(ReportingTexts.date(day));
    }

    String days(long count) {
        return in(ReportingTexts.days(count));
    }

    String list(Collection<LocalizedText> names) {
        return names.stream().map(this::in).collect(Collectors.joining("; "));
    }

    /** Returns the names of places in the order of their names. */
    String sorted(Collection<LocalizedText> names) {
        return String.join(
                "; ", VietnameseOrder.sorted(names.stream().map(this::in).toList(), name -> name));
    }

    /** Returns the name of an indicator as the plan gives it, or its id. */
    String indicator(Plan plan, IndicatorId id) {
        return plan.findIndicator(id).map(IndicatorRef::name).map(this::in).orElse(id.value());
    }
}
