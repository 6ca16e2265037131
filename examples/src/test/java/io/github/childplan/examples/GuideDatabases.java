package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import jakarta.persistence.AttributeConverter;
import java.nio.file.Path;

/** The code of docs/guide/databases.md. */
final class GuideDatabases extends GuidePage {

    GuideDatabases(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() {
        part("converters");
        AttributeConverter<Plan, String> plans = new PlanConverter();
        String column = plans.convertToDatabaseColumn(StandardPlans.muongTe());
        out.println(plans.convertToEntityAttribute(column).equals(StandardPlans.muongTe()));
        AttributeConverter<Period, String> periods = new PeriodConverter();
        for (String text : new String[] {"2025", "2025-Q3", "2024-2025"}) {
            out.println(periods.convertToDatabaseColumn(periods.convertToEntityAttribute(text)));
        }
        end();
    }
}
