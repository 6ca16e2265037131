package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.document.OfficialWords;
import java.util.ArrayList;
import java.util.List;

/** What stands around the text of a document, in Markdown; each part ends with a line feed. Stateless. */
final class MarkdownForm {

    private MarkdownForm() {}

    /** Returns the title, and before and after it what a form has there. */
    static List<String> head(Document document) {
        if (document.form().isEmpty()) {
            return List.of("# " + MarkdownText.line(document.title()) + "\n");
        }
        OfficialForm form = document.form().get();
        Language language = document.language();
        List<String> parts = new ArrayList<>();
        form.superior().ifPresent(name -> parts.add(line(OfficialWords.capitals(name))));
        parts.add(bold(OfficialWords.capitals(form.issuer())));
        parts.add(line(OfficialWords.numberLine(form, language)));
        parts.add(bold(OfficialWords.STATE.in(language)));
        parts.add(bold(OfficialWords.MOTTO.in(language)));
        parts.add("*" + MarkdownText.inline(OfficialWords.dateLine(form, language)) + "*\n");
        parts.add("# " + MarkdownText.inline(OfficialWords.capitals(form.type())) + ": "
                + MarkdownText.inline(form.summary()) + "\n");
        OfficialWords.addressLine(form, language).ifPresent(text -> parts.add(line(text)));
        OfficialWords.ended(form.bases()).forEach(base -> parts.add("*" + MarkdownText.inline(base) + "*\n"));
        return parts;
    }

    /** Returns recipients and signature. */
    static List<String> tail(Document document) {
        List<String> parts = new ArrayList<>();
        document.form().ifPresent(form -> {
            form.signature().titles().forEach(title -> parts.add(bold(title)));
            form.signature().signer().ifPresent(name -> parts.add(bold(name)));
            if (!form.recipients().isEmpty()) {
                parts.add(bold(OfficialWords.RECIPIENTS.in(document.language())));
                StringBuilder list = new StringBuilder();
                OfficialWords.ended(form.recipients())
                        .forEach(one ->
                                list.append("- ").append(MarkdownText.line(one)).append('\n'));
                parts.add(list.toString());
            }
        });
        return parts;
    }

    /** Returns the heading of an annex and how it is tied to the document. */
    static List<String> annex(Document document, int index) {
        Language language = document.language();
        List<String> parts = new ArrayList<>();
        parts.add("## "
                + MarkdownText.inline(
                        OfficialWords.annexName(index, document.annexes().size(), language)) + ": "
                + MarkdownText.inline(document.annexes().get(index).title()) + "\n");
        document.form()
                .ifPresent(
                        form -> parts.add("*" + MarkdownText.inline(OfficialWords.annexTie(form, language)) + "*\n"));
        return parts;
    }

    private static String line(String text) {
        return MarkdownText.line(text) + "\n";
    }

    private static String bold(String text) {
        return "**" + MarkdownText.inline(text) + "**\n";
    }
}
