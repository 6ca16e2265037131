package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.document.OfficialWords;
import java.util.stream.Collectors;

/** What stands around the text of an administrative document, in HTML. */
final class HtmlForm {

    private final OfficialForm form;
    private final Language language;

    HtmlForm(OfficialForm form, Language language) {
        this.form = form;
        this.language = language;
    }

    String head() {
        return "<header class=\"official\">\n<div>\n"
                + form.superior()
                        .map(name -> line("superior", OfficialWords.capitals(name)))
                        .orElse("")
                + line("issuer", OfficialWords.capitals(form.issuer()))
                + line("number", OfficialWords.numberLine(form, language))
                + "</div>\n<div>\n"
                + line("state", OfficialWords.STATE.in(language))
                + line("motto", OfficialWords.MOTTO.in(language))
                + line("date", OfficialWords.dateLine(form, language))
                + "</div>\n</header>\n<h1>" + HtmlText.escape(OfficialWords.capitals(form.type()))
                + " <span class=\"summary\">" + HtmlText.escape(form.summary()) + "</span></h1>\n"
                + OfficialWords.addressLine(form, language)
                        .map(line -> line("addressees", line))
                        .orElse("")
                + OfficialWords.ended(form.bases()).stream()
                        .map(base -> line("basis", base))
                        .collect(Collectors.joining());
    }

    String tail() {
        String recipients = form.recipients().isEmpty()
                ? ""
                : "<div class=\"recipients\">\n" + line("title", OfficialWords.RECIPIENTS.in(language)) + "<ul>\n"
                        + OfficialWords.ended(form.recipients()).stream()
                                .map(one -> "<li>" + HtmlText.escape(one) + "</li>\n")
                                .collect(Collectors.joining())
                        + "</ul>\n</div>\n";
        String signature = form.signature().titles().stream()
                        .map(title -> line("title", title))
                        .collect(Collectors.joining())
                + form.signature().signer().map(name -> line("signer", name)).orElse("");
        return "<footer class=\"official\">\n" + recipients + "<div class=\"signature\">\n" + signature
                + "</div>\n</footer>\n";
    }

    private static String line(String style, String text) {
        return "<p class=\"" + style + "\">" + HtmlText.escape(text) + "</p>\n";
    }
}
