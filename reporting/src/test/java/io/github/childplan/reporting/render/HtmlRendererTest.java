package io.github.childplan.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.OfficialSample;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlRendererTest {

    private static final HtmlRenderer HTML = HtmlRenderer.standard();

    @Test
    void everyBlockAndCellHasItsForm() {
        String html = HTML.render(HostileText.sample(Language.VI));
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
        assertThat(html.substring(html.indexOf("<main>"))).isEqualTo("""
                <main>
                <h1>Báo cáo</h1>
                <p class="notice note" role="note">Dành cho các cơ quan trong hệ thống báo cáo: hiện đầy đủ mọi số liệu, kể cả số rất nhỏ. Không công bố nguyên văn, vì số đếm nhỏ của một xã có thể làm lộ một trẻ em.</p>
                <p class="notice warning" role="note">Số liệu mẫu</p>
                <h2>I. Kết quả</h2>
                <p>Đạt 9 trên 11 chỉ tiêu.</p>
                <ul>
                <li>một</li>
                <li>hai</li>
                </ul>
                <div class="table" role="region" tabindex="0" aria-label="Các ô">
                <table>
                <caption>Các ô</caption>
                <thead>
                <tr><th scope="col">Tên</th><th scope="col">Chữ</th><th scope="col" class="number">Số</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row" data-label="Tên">a</th><td data-label="Chữ"><span class="status good"><span aria-hidden="true">✓</span> Đạt</span></td>\
                <td data-label="Số" class="number">21,40%</td></tr>
                <tr><th scope="row" data-label="Tên">b</th><td data-label="Chữ"><span class="status bad"><span aria-hidden="true">✗</span> Chưa đạt</span></td>\
                <td data-label="Số" class="number">237/1.250</td></tr>
                <tr><th scope="row" data-label="Tên">c</th><td data-label="Chữ"><span class="missing">— chưa báo cáo</span></td>\
                <td data-label="Số" class="number">20/24 (83,3%)</td></tr>
                <tr><th scope="row" data-label="Tên">d</th><td data-label="Chữ"><time datetime="2024-11-24">24/11/2024</time></td>\
                <td data-label="Số" class="number">0/0</td></tr>
                <tr><th scope="row" data-label="Tên">e</th><td data-label="Chữ"><q lang="vi">xuống dưới 25%</q></td><td data-label="Số" class="number"><span class="suppressed">[không công bố]</span></td></tr>
                </tbody>
                </table>
                </div>
                </main>
                </body>
                </html>
                """);
    }

    @Test
    void thePolicyAllowsTheStyleSheetOfThePageAndNothingElse() throws Exception {
        String html = HTML.render(HostileText.sample(Language.EN));
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(hash)
                                + "'; base-uri 'none'; form-action 'none'\">")
                .contains("<html lang=\"en\">");
        assertThat(style.group(1)).doesNotContain("url(", "@import", "<");
    }

    @Test
    void hostileTextAddsNoElementAndNoAttribute() throws Exception {
        assertThat(elements(HTML.render(HostileText.everywhere())))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("main", 1),
                        Map.entry("h1", 1),
                        Map.entry("h2", HostileText.TEXTS.size()),
                        Map.entry("p class role", HostileText.TEXTS.size() + 1),
                        Map.entry("p", HostileText.TEXTS.size()),
                        Map.entry("ul", HostileText.TEXTS.size()),
                        Map.entry("li", 2 * HostileText.TEXTS.size()),
                        Map.entry("div aria-label class role tabindex", HostileText.TEXTS.size()),
                        Map.entry("table", HostileText.TEXTS.size()),
                        Map.entry("caption", HostileText.TEXTS.size()),
                        Map.entry("thead", HostileText.TEXTS.size()),
                        Map.entry("tbody", HostileText.TEXTS.size()),
                        Map.entry("tr", 3 * HostileText.TEXTS.size()),
                        Map.entry("th scope", 2 * HostileText.TEXTS.size()),
                        Map.entry("th data-label scope", 2 * HostileText.TEXTS.size()),
                        Map.entry("th class scope", HostileText.TEXTS.size()),
                        Map.entry("td data-label", 2 * HostileText.TEXTS.size()),
                        Map.entry("td class data-label", 2 * HostileText.TEXTS.size()),
                        Map.entry("q lang", HostileText.TEXTS.size()),
                        Map.entry("span class", 3 * HostileText.TEXTS.size()),
                        Map.entry("span aria-hidden", HostileText.TEXTS.size()))));
    }

    @Test
    void quotesAreEscapedForAttributes() {
        assertThat(HtmlText.escape("a\"b'c&d<e>f\u202Eg")).isEqualTo("a&quot;b&#39;c&amp;d&lt;e&gt;f[U+202E]g");
    }

    @Test
    void theTitleIsEscapedInTheHead() {
        String html = HTML.render(HostileText.everywhere());
        String title = html.substring(html.indexOf("<title>") + 7, html.indexOf("</title>"));
        assertThat(title).doesNotContain("<", ">", "\"", "'").contains("&lt;script&gt;");
        assertThat(html.split("</title>", -1)).hasSize(2);
        assertThat(html.split("</style>", -1)).hasSize(2);
        assertThat(html).doesNotContain("<script", "<img");
    }

    @Test
    void theSameDocumentGivesTheSameText() {
        assertThat(HTML.render(HostileText.everywhere())).isEqualTo(HTML.render(HostileText.everywhere()));
    }

    @Test
    void hostileTextAddsNoElementToAnAdministrativeDocumentAndItsCharts() throws Exception {
        Set<String> hostile = elements(HTML.render(HostileText.official())).keySet();
        Set<String> known =
                elements(HTML.render(OfficialSample.draft(Language.VI))).keySet();
        assertThat(known).contains("svg aria-labelledby role viewBox", "header class", "footer class", "section class");
        assertThat(hostile).isSubsetOf(known);
    }

    /** The body is written so that an XML parser reads it as well; it counts elements with their attributes. */
    private static Map<String, Integer> elements(String html) throws Exception {
        String main = html.substring(html.indexOf("<main>"), html.indexOf("</main>") + "</main>".length());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList all = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(main)))
                .getElementsByTagName("*");
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            StringBuilder name = new StringBuilder(element.getTagName());
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                name.append(' ').append(element.getAttributes().item(a).getNodeName());
            }
            counts.merge(name.toString(), 1, Integer::sum);
        }
        return counts;
    }
}
