package io.github.childplan.service;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says besides the addresses, which it takes from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("childplan service")
                        .version("1")
                        .description("A plan, its figures and its reports. Without a password the answers are for the public:"
                                + " small counts are withheld. With one they are for the authorities, who also write. Every"
                                + " refusal is a ProblemDetail with a text in Vietnamese and English, and of what was"
                                + " sent with code, place, value and expectation of each problem."))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")));
    }
}
