package io.github.childplan.service.page;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.text.DateForms;
import io.github.childplan.reporting.form.FormReporter;
import io.github.childplan.service.assessment.Assessed;
import io.github.childplan.service.assessment.AssessmentService;
import io.github.childplan.service.imports.ImportStore;
import io.github.childplan.service.plan.PlanBook;
import io.github.childplan.service.reports.ComplianceService;
import io.github.childplan.service.security.PageAddress;
import io.github.childplan.service.security.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page. */
@Controller
class PageController {

    private final AssessmentService assessments;
    private final ComplianceService compliances;
    private final ImportStore imports;
    private final PlanBook book;
    private final MessageSource messages;

    PageController(
            AssessmentService assessments,
            ComplianceService compliances,
            ImportStore imports,
            PlanBook book,
            MessageSource messages) {
        this.assessments = assessments;
        this.compliances = compliances;
        this.imports = imports;
        this.book = book;
        this.messages = messages;
    }

    @GetMapping("/")
    String page(
            @RequestParam Optional<LocalDate> asOf, @RequestParam Optional<Integer> year, Locale locale, Model model) {
        Language language = PageLanguage.of(locale);
        LocalDate day = assessments.day(asOf);
        PlanBook.Years years = book.years();
        int reportingYear = year.orElse(Math.max(years.first(), Math.min(years.last(), day.getYear())));
        Assessed assessed = assessments.assess(day, Viewer.audience());
        String withheld = messages.getMessage("withheld", null, locale);
        model.addAttribute(
                "page",
                new PageComposer(book, language, assessed, withheld).page(compliances.assess(reportingYear, day)));
        model.addAttribute("lang", language.tag());
        model.addAttribute("other", other(language));
        model.addAttribute("day", day);
        model.addAttribute("dayShown", DateForms.shortForm(day, language));
        model.addAttribute("year", reportingYear);
        model.addAttribute("years", years);
        model.addAttribute("madeUp", imports.madeUp());
        model.addAttribute("signedIn", Viewer.signedIn());
        model.addAttribute("forms", Viewer.signedIn() ? forms(reportingYear, language) : List.of());
        return "page";
    }

    private static String other(Language language) {
        return language == Language.VI ? Language.EN.tag() : Language.VI.tag();
    }

    /** The bodies of places that are asked for a form, whose workbooks the office can download. */
    private List<FormLink> forms(int year, Language language) {
        return book.forms().reporters(book.planner().in(year)).stream()
                .filter(reporter -> reporter.kind() == FormReporter.Kind.BODY_OF_A_PLACE)
                .map(reporter -> new FormLink(
                        reporter.place().value(), reporter.name().in(language)))
                .toList();
    }

    /** A workbook to download. */
    record FormLink(String place, String reporter) {}

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Locale locale, Model model) {
        Language language = PageLanguage.of(locale);
        model.addAttribute("lang", language.tag());
        model.addAttribute("other", other(language));
        model.addAttribute("action", PageAddress.of("/sign-in", request));
        model.addAttribute("translated", PageAddress.in(other(language), "/sign-in", request));
        model.addAttribute("back", PageAddress.of("/", request));
        return "sign-in";
    }
}
