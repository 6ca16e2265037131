package io.github.childplan.service.page;

import io.github.childplan.core.value.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: that of the address, Vietnamese where it names none. What the browser prefers is not asked. */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    private static final Locale VIETNAMESE = Locale.forLanguageTag(Language.VI.tag());
    private static final Locale ENGLISH = Locale.forLanguageTag(Language.EN.tag());
    private static final String ENGLISH_ASKED_FOR = "lang=" + Language.EN.tag();

    static Language of(Locale locale) {
        return locale.getLanguage().equals(Language.EN.tag()) ? Language.EN : Language.VI;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        // not by its parameters: what is sent may be unreadable, or too large to be read for its language
        return Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .anyMatch(ENGLISH_ASKED_FOR::equals) ? ENGLISH : VIETNAMESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language of a page stands in its address");
    }
}
