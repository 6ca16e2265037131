package io.github.childplan.service.page;

import io.github.childplan.service.problem.ProblemBody;
import io.github.childplan.service.problem.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no controller did: people with a page in their language, programs with a ProblemDetail. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, Locale locale) {
        return page(refusal(request), locale);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        Refusal refusal = refusal(request);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemBody.of(refusal, path == null ? request.getRequestURI() : path.toString()));
    }

    static ModelAndView page(Refusal refusal, Locale locale) {
        return new ModelAndView("error", HttpStatusCode.valueOf(refusal.status().value()))
                .addObject("lang", PageLanguage.of(locale).tag())
                .addObject("sentence", refusal.text().in(PageLanguage.of(locale)));
    }

    /** Where nothing has failed somebody has typed the address of this page. */
    private static Refusal refusal(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Refusal.of(HttpStatusCode.valueOf(status))
                : Refusal.of(HttpStatus.NOT_FOUND);
    }
}
