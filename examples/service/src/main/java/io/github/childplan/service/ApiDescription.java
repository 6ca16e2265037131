package io.github.childplan.service;

import io.github.childplan.service.imports.MadeUpHeader;
import io.github.childplan.service.problem.ProblemView;
import io.github.childplan.service.security.Access;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
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
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What the description of the API says besides the addresses, which it takes from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";
    private static final String MADE_UP = "MadeUp";
    private static final String ABOUT = "A plan, its figures and its reports. Without a password the answers are for the public:"
            + " small counts are withheld. With one they are for the authorities, who also write. Every refusal is a"
            + " ProblemDetail with a text in Vietnamese and English, and of what was sent with code, place, value and"
            + " expectation of each problem. Where made-up data is stored, a header of every answer says so.";

    @Bean
    OpenAPI openApi() {
        Components components = new Components()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC))
                .addSchemas(PROBLEM, problem())
                .addResponses(
                        PROBLEM,
                        new ApiResponse().description("Refused").content(problemContent()))
                .addHeaders(
                        MADE_UP,
                        new Header()
                                .description("true where made-up figures or submissions are stored, else absent")
                                .schema(new StringSchema()._enum(List.of("true"))));
        ModelConverters.getInstance(true).readAll(ProblemView.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info().title("childplan service").version("1").description(ABOUT))
                .components(components);
    }

    /** What holds of every address: it may refuse, may hold made-up data, and answers more to whoever signs in. */
    @Bean
    OpenApiCustomizer everywhere() {
        return api -> api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            if (MadeUpHeader.labels(path)) {
                madeUp(operation);
            }
            refusals(operation);
            security(operation, Access.needsPassword(HttpMethod.valueOf(method.name()), path));
        }));
    }

    private static void madeUp(Operation operation) {
        operation
                .getResponses()
                .values()
                .forEach(answer ->
                        answer.addHeaderObject(MadeUpHeader.NAME, new Header().$ref("#/components/headers/" + MADE_UP)));
    }

    private static void refusals(Operation operation) {
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("4")) {
                answer.setContent(problemContent());
            }
        });
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref("#/components/responses/" + PROBLEM));
    }

    private static void security(Operation operation, boolean needsPassword) {
        if (!needsPassword) {
            operation.addSecurityItem(new SecurityRequirement());
        }
        operation.addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    private static Content problemContent() {
        return new Content().addMediaType("application/problem+json", new MediaType().schema(reference(PROBLEM)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("urn:childplan:problem:CP-2021"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("in Vietnamese"))
                .addProperty("instance", new StringSchema().format("uri-reference").description("the path asked for"))
                .addProperty("text", reference("LocalizedText"))
                .addProperty("problems", new ArraySchema().items(reference("ProblemView")));
    }

    private static Schema<?> reference(String schema) {
        return new Schema<>().$ref("#/components/schemas/" + schema);
    }
}
