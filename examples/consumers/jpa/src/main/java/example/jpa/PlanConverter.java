package example.jpa;

import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** Keeps a plan as its canonical JSON. */
@Converter
public class PlanConverter implements AttributeConverter<Plan, String> {

    @Override
    public String convertToDatabaseColumn(Plan plan) {
        return new String(PlanJson.write(plan), StandardCharsets.UTF_8);
    }

    @Override
    public Plan convertToEntityAttribute(String json) {
        return PlanJson.read("column plan", json).orElseThrow();
    }
}
