package io.github.childplan.service.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page in the language, on the day and of the year of the request that leads there. */
public final class PageAddress {

    private static final String LANGUAGE = "lang";
    private static final List<String> KEPT = List.of(LANGUAGE, "asOf", "year");

    private PageAddress() {}

    /**
     * Returns an address.
     *
     * @param page the page, such as {@code /sign-in?error}
     * @param request what leads there
     * @return the page with what the request says of language, day and year
     */
    public static String of(String page, HttpServletRequest request) {
        return address(page, said(request));
    }

    /**
     * Returns an address in a language.
     *
     * @param language the tag of the language
     * @param page the page
     * @param request what leads there
     * @return the page with what the request says of day and year
     */
    public static String in(String language, String page, HttpServletRequest request) {
        Map<String, String> said = said(request);
        said.put(LANGUAGE, language);
        return address(page, said);
    }

    private static Map<String, String> said(HttpServletRequest request) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                said.put(name, value);
            }
        }
        return said;
    }

    private static String address(String page, Map<String, String> said) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(page);
        said.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(said).toUriString();
    }
}
