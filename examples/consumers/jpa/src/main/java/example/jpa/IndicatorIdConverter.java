package example.jpa;

import io.github.childplan.core.objective.IndicatorId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the id of an indicator as its text; the other ids are kept in the same way. */
@Converter(autoApply = true)
public class IndicatorIdConverter implements AttributeConverter<IndicatorId, String> {

    @Override
    public String convertToDatabaseColumn(IndicatorId id) {
        return id.value();
    }

    @Override
    public IndicatorId convertToEntityAttribute(String text) {
        return IndicatorId.of(text);
    }
}
