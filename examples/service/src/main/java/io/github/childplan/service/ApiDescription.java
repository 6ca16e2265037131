package io.github.childplan.service;

import io.github.childplan.service.problem.ProblemView;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says besides the addresses, which it takes from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";
    private static final String ABOUT = "A plan, its figures and its reports. Without a password the answers are for the public:"
            + " small counts are withheld. With one they are for the authorities, who also write. Every refusal is a"
            + " ProblemDetail with a text in Vietnamese and English, and of what was sent with code, place, value and"
            + " expectation of each problem.";

    @Bean
    OpenAPI openApi() {
        Components components = new Components()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC))
                .addSchemas(PROBLEM, problem())
                .addResponses(
                        PROBLEM,
                        new ApiResponse()
                                .description("Refused")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(reference(PROBLEM)))));
        ModelConverters.getInstance(true).readAll(ProblemView.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info().title("childplan service").version("1").description(ABOUT))
                .components(components);
    }

    /** Every address may refuse, and answers more to whoever signs in. */
    @Bean
    OpenApiCustomizer refusals() {
        return api -> api.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(ApiDescription::refusal));
    }

    private static void refusal(Operation operation) {
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref("#/components/responses/" + PROBLEM));
        operation
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("urn:childplan:problem:CP-2021"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("in Vietnamese"))
                .addProperty("text", reference("LocalizedText"))
                .addProperty("problems", new ArraySchema().items(reference("ProblemView")));
    }

    private static Schema<?> reference(String schema) {
        return new Schema<>().$ref("#/components/schemas/" + schema);
    }
}
