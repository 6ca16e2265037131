import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The POM of a staged artifact: complete, its own, and without anything that a stranger cannot resolve. */
final class StagedPom {

    private final Path file;
    private final List<String> faults = new ArrayList<>();

    private StagedPom(Path file) {
        this.file = file;
    }

    static List<String> faults(Staged staged, String module) {
        StagedPom pom = new StagedPom(staged.file(module, ".pom"));
        pom.check(Map.of("groupId", Staged.GROUP, "artifactId", "childplan-" + module, "version", staged.version()));
        return pom.faults;
    }

    private void check(Map<String, String> coordinates) {
        Element project = parse(file).getDocumentElement();
        for (String path : List.of(
                "name", "description", "url",
                "licenses/license/name", "licenses/license/url",
                "developers/developer/name", "developers/developer/email", "developers/developer/organization",
                "developers/developer/organizationUrl",
                "scm/connection", "scm/developerConnection", "scm/url")) {
            String value = value(project, path);
            require(!value.isBlank(), "has no " + path);
            require(!value.contains("${"), "has an open property in " + path);
        }
        coordinates.forEach((path, value) ->
                require(value(project, path).equals(value), "lies in the folder of another " + path));
        require(value(project, "url").equals(value(project, "scm/url")), "has another url than that of the sources");
        require(value(project, "parent").isEmpty(), "has a parent to resolve");
        require(!Staged.text(file).contains("SNAPSHOT"), "names a snapshot");
        require(!Staged.text(file).contains("<repositor"), "names a repository");
        NodeList dependencies = project.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            require(!value(dependency, "version").isBlank(), "has a dependency without version");
            require(!"test".equals(value(dependency, "scope")), "has a test dependency");
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(file.getFileName() + " " + fault);
        }
    }

    private static String value(Element from, String path) {
        Element at = from;
        for (String step : path.split("/")) {
            Element next = null;
            for (Node child = at.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && element.getTagName().equals(step)) {
                    next = element;
                    break;
                }
            }
            if (next == null) {
                return "";
            }
            at = next;
        }
        return at.getTextContent().strip();
    }

    private static Document parse(Path file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
