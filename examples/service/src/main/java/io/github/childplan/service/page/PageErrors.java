package io.github.childplan.service.page;

import io.github.childplan.service.problem.Refusal;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Shows to people as a page what programs get as a ProblemDetail. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(assignableTypes = {PageController.class, FilesController.class})
class PageErrors {

    @ExceptionHandler
    ModelAndView failed(Exception failed, HandlerMethod handler, Locale locale) {
        boolean choice = failed instanceof MethodArgumentTypeMismatchException
                && handler.getBeanType().equals(PageController.class);
        return ErrorPages.page(Refusal.of(failed), locale).addObject("choice", choice);
    }
}
