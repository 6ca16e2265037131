import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Checks a staged folder against what Maven Central asks of every artifact: {@code CheckStaging FOLDER VERSION}; and a bill of
 * materials against the dependencies that a user's Maven resolved: {@code CheckStaging FOLDER VERSION MODULE LIST}.
 */
final class CheckStaging {

    private static final List<String> MODULES = List.of("core", "indicators", "reporting");
    private static final List<String> SUFFIXES = List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
    /** 400 KB, with the plan inside. */
    private static final int LARGEST_CORE = 400 * 1024;
    private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/([^/\"]+)/([^@\"]+)@([^?\"]+)");
    private static final Pattern LISTED = Pattern.compile("([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)");

    private final Path group;
    private final String version;
    private final List<String> faults = new ArrayList<>();

    private CheckStaging(Path folder, String version) {
        this.group = folder.resolve("io/github/childplan");
        this.version = version;
    }

    public static void main(String[] args) throws IOException {
        CheckStaging check = new CheckStaging(Path.of(args[0]), args[1]);
        if (args.length > 2) {
            check.bill(args[2], Path.of(args[3]));
        } else {
            check.artifacts();
        }
        check.faults.forEach(System.err::println);
        System.exit(check.faults.isEmpty() ? 0 : 1);
    }

    private void artifacts() throws IOException {
        try (Stream<Path> folders = Files.list(group)) {
            List<String> names = folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
            require(names.equals(MODULES.stream().map(module -> "childplan-" + module).toList()), "staged are " + names);
        }
        for (String module : MODULES) {
            for (String suffix : SUFFIXES) {
                Path file = file(module, suffix);
                if (require(Files.isRegularFile(file), file + " is missing")) {
                    accompanied(file);
                }
            }
            pom(file(module, ".pom"));
            jar(module);
        }
        System.out.println(MODULES.size() + " modules with POM, jar, sources, Javadoc and bill of materials; core has "
                + Files.size(file("core", ".jar")) + " bytes");
    }

    private Path file(String module, String suffix) {
        String name = "childplan-" + module;
        return group.resolve(name).resolve(version).resolve(name + "-" + version + suffix);
    }

    private void accompanied(Path file) throws IOException {
        require(Files.isRegularFile(Path.of(file + ".asc")), file + " has no signature");
        require(digest(file, "MD5").equals(text(Path.of(file + ".md5"))), file + " has another MD5 checksum or none");
        require(digest(file, "SHA-1").equals(text(Path.of(file + ".sha1"))), file + " has another SHA-1 checksum or none");
    }

    private void pom(Path file) {
        Element project = parse(file).getDocumentElement();
        for (String path : List.of(
                "groupId", "artifactId", "version", "name", "description", "url",
                "licenses/license/name", "licenses/license/url",
                "developers/developer/name", "developers/developer/email", "developers/developer/organization",
                "developers/developer/organizationUrl",
                "scm/connection", "scm/developerConnection", "scm/url")) {
            String value = value(project, path);
            require(!value.isBlank(), file + " has no " + path);
            require(!value.contains("${"), file + " has an open property in " + path);
        }
        require(value(project, "parent").isEmpty(), file + " has a parent to resolve");
        require(version.equals(value(project, "version")), file + " has version " + value(project, "version"));
        require(!text(file).contains("SNAPSHOT"), file + " names a snapshot");
        require(!text(file).contains("<repositor"), file + " names a repository");
        NodeList dependencies = project.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            require(!value(dependency, "version").isBlank(), file + " has a dependency without version");
            require(!"test".equals(value(dependency, "scope")), file + " has a test dependency");
        }
    }

    private void jar(String module) throws IOException {
        Path jar = file(module, ".jar");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            String start = "io/github/childplan/" + module + "/";
            zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .filter(name -> !name.startsWith(start))
                    .forEach(name -> faults.add(jar + " has a class outside its root package: " + name));
            require(zip.getEntry("META-INF/LICENSE") != null, jar + " has no licence");
        }
        if ("core".equals(module)) {
            require(Files.size(jar) <= LARGEST_CORE, jar + " has " + Files.size(jar) + " bytes, must be at most " + LARGEST_CORE);
        }
    }

    /** The bill of materials lists exactly what a user gets, but for the artifact itself. */
    private void bill(String module, Path list) {
        Set<String> listed = new TreeSet<>();
        Matcher lines = LISTED.matcher(text(list));
        while (lines.find()) {
            listed.add(lines.group(1) + ":" + lines.group(2) + ":" + lines.group(3));
        }
        Set<String> billed = new TreeSet<>();
        Matcher purls = PURL.matcher(text(file(module, "-cyclonedx.json")));
        while (purls.find()) {
            billed.add(purls.group(1) + ":" + purls.group(2) + ":" + purls.group(3));
        }
        require(billed.equals(listed), "bill of " + module + " has " + billed + "\n a user gets " + listed);
        System.out.println(module + ": the bill of materials lists the " + (listed.size() - 1) + " jars that come with it");
    }

    private boolean require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
        return holds;
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

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file, String algorithm) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
