package io.github.childplan.service.figures;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads periods and breakdowns in an address. The ids of the library need no such help, Spring finds their {@code of}. */
@Configuration(proxyBeanMethods = false)
class KeyConverters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Period.class, Period::parse);
        registry.addConverter(String.class, Breakdown.class, Breakdown::parse);
    }
}
