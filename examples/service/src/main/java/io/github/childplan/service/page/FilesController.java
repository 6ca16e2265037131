package io.github.childplan.service.page;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.service.imports.ImportResult;
import io.github.childplan.service.imports.ImportService;
import io.github.childplan.service.imports.ImportStore.Subject;
import io.github.childplan.service.intake.Receipt;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.problem.RejectedException;
import io.github.childplan.service.security.PageAddress;
import io.github.childplan.service.submissions.SubmissionStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in from the page, by the same rules as from a program, and shows what became of it. */
@Controller
class FilesController {

    private static final ImportService.Mode ALL_OR_NOTHING = new ImportService.Mode(false, false);

    private final ImportService imports;
    private final SubmissionStore submissions;
    private final Clock clock;

    FilesController(ImportService imports, SubmissionStore submissions, Clock clock) {
        this.imports = imports;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A problem as a row of a table. */
    record Row(Problem problem, String text) {}

    @PostMapping("/files")
    String take(
            @RequestParam MultipartFile file,
            @RequestParam Subject subject,
            Locale locale,
            Principal user,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Upload upload = Upload.read(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getInputStream());
        Receipt receipt = Receipt.now(clock, user.getName());
        model.addAttribute("lang", PageLanguage.of(locale).tag());
        model.addAttribute("name", upload.name());
        model.addAttribute("back", PageAddress.of("/", request));
        try {
            ImportResult result =
                    switch (subject) {
                        case FIGURES -> imports.figures(upload, ALL_OR_NOTHING, receipt);
                        case SUBMISSIONS -> imports.submissions(upload, ALL_OR_NOTHING, receipt);
                    };
            model.addAttribute("result", result);
        } catch (RejectedException rejected) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("rows", rows(rejected.problems(), locale));
        }
        return "files";
    }

    /** Voids an event that was entered wrongly. */
    @PostMapping("/files/submissions/{id}/void")
    String makeVoid(@PathVariable long id, Locale locale, Principal user) {
        submissions.makeVoid(id, Receipt.now(clock, user.getName()));
        return "redirect:/?lang=" + PageLanguage.of(locale).tag();
    }

    private static List<Row> rows(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new Row(problem, problem.text().in(PageLanguage.of(locale))))
                .toList();
    }
}
