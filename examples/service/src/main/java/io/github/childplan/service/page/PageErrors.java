package io.github.childplan.service.page;

import io.github.childplan.service.problem.RefusedException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Shows to people as a page what programs get as a ProblemDetail. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(assignableTypes = PageController.class)
class PageErrors {

    @ExceptionHandler({RefusedException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Locale locale, Model model) {
        model.addAttribute("lang", PageLanguage.of(locale).tag());
        return "refused";
    }
}
