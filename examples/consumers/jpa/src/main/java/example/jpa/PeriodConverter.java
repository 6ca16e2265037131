package example.jpa;

import io.github.childplan.core.value.Period;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a period as its own text, such as 2025, 2025-Q3 or 2024-2025. */
@Converter(autoApply = true)
public class PeriodConverter implements AttributeConverter<Period, String> {

    @Override
    public String convertToDatabaseColumn(Period period) {
        return period.toString();
    }

    @Override
    public Period convertToEntityAttribute(String text) {
        return Period.parse(text);
    }
}
