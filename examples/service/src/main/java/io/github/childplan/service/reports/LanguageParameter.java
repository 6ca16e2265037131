package io.github.childplan.service.reports;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameter that chooses the language of a file. */
@Parameter(schema = @Schema(type = "string", allowableValues = {"vi", "en"}, defaultValue = "vi"))
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface LanguageParameter {}
