package io.github.childplan.service.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says with every answer of the API, of whatever format, that it may hold made-up data, where any is stored. */
@Component
public class MadeUpHeader implements HandlerInterceptor, WebMvcConfigurer {

    /** The header; its value is true, and where nothing is made up it is absent. */
    public static final String NAME = "Childplan-Made-Up";

    private final ImportStore imports;

    MadeUpHeader(ImportStore imports) {
        this.imports = imports;
    }

    /**
     * Returns whether the answers of a path have the header: all but the plan and the schemas, which hold no data.
     *
     * @param path the path, or the template of it
     * @return whether they have
     */
    public static boolean labels(String path) {
        return path.startsWith("/api/") && !path.equals("/api/plan") && !path.startsWith("/api/schemas/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (labels(request.getServletPath()) && imports.madeUp()) {
            response.setHeader(NAME, "true");
        }
        return true;
    }
}
