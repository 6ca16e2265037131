package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Annex;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a document as one HTML file that needs nothing else: no script, no other file, no connection. Its policy (CSP) allows
 * its own style sheet, by hash, and nothing more. It is legible on a phone, where each row of a table becomes a card, and
 * printed on A4, where header rows repeat. A status has words and a sign besides its colour. Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    private static final HtmlRenderer STANDARD = new HtmlRenderer();

    private HtmlRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static HtmlRenderer standard() {
        return STANDARD;
    }

    /**
     * Returns a document as HTML.
     *
     * @param document the document
     * @return the file, to be written in UTF-8
     */
    public String render(Document document) {
        HtmlBlocks blocks = new HtmlBlocks(document.language());
        String title = HtmlText.escape(document.title());
        String head = String.join(
                "\n",
                "<!DOCTYPE html>",
                "<html lang=\"" + document.language().tag() + "\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"" + Style.POLICY + "\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<meta name=\"referrer\" content=\"no-referrer\">",
                "<title>" + title + "</title>",
                "<style>" + Style.SHEET + "</style>",
                "</head>",
                "<body>",
                "<main>",
                "");
        Optional<HtmlForm> form = document.form().map(given -> new HtmlForm(given, document.language()));
        return head
                + form.map(HtmlForm::head).orElse("<h1>" + title + "</h1>\n")
                + blocks.of(document.content())
                + form.map(HtmlForm::tail).orElse("")
                + annexes(document, blocks)
                + "</main>\n</body>\n</html>\n";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(render(document).getBytes(StandardCharsets.UTF_8));
    }

    private static String annexes(Document document, HtmlBlocks blocks) {
        StringBuilder html = new StringBuilder();
        int count = document.annexes().size();
        for (int i = 0; i < count; i++) {
            Annex annex = document.annexes().get(i);
            html.append("<section class=\"annex ")
                    .append(annex.page().name().toLowerCase(Locale.ROOT))
                    .append("\">\n<h2>")
                    .append(HtmlText.escape(OfficialWords.annexName(i, count, document.language())))
                    .append(" <span class=\"summary\">")
                    .append(HtmlText.escape(annex.title()))
                    .append("</span></h2>\n");
            document.form()
                    .ifPresent(form -> html.append("<p class=\"tie\">")
                            .append(HtmlText.escape(OfficialWords.annexTie(form, document.language())))
                            .append("</p>\n"));
            html.append(blocks.of(annex.blocks())).append("</section>\n");
        }
        return html.toString();
    }

    /** The style sheet and the policy that allows it alone. */
    private static final class Style {
        private static final String SHEET = read();
        private static final String POLICY =
                "default-src 'none'; style-src 'sha256-" + sha256(SHEET) + "'; base-uri 'none'; form-action 'none'";

        private static String read() {
            try (InputStream in = HtmlRenderer.class.getResourceAsStream("report.css")) {
                if (in == null) {
                    throw new IllegalStateException("style sheet report.css is missing from the class path");
                }
                return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            } catch (IOException e) {
                throw new UncheckedIOException("style sheet report.css cannot be read", e);
            }
        }

        private static String sha256(String text) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("SHA-256 is missing, every Java platform must have it", e);
            }
        }
    }
}
