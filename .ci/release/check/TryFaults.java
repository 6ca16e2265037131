import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Spoils a copy of a staged folder in one way after the other; each must be refused: {@code TryFaults FOLDER VERSION SOURCES LIST}. */
final class TryFaults {

    private final Staged good;
    private final Staged spoilt;
    private final Path sources;
    private int refused;

    private TryFaults(Staged good, Path copy, Path sources) {
        this.good = good;
        this.spoilt = new Staged(copy, good.version());
        this.sources = sources;
    }

    public static void main(String[] args) throws IOException {
        Path copy = Files.createTempDirectory(Path.of(args[0]).toAbsolutePath().getParent(), "spoilt");
        TryFaults tries = new TryFaults(new Staged(Path.of(args[0]), args[1]), copy, Path.of(args[2]));
        try (Stream<Path> all = Files.walk(tries.good.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(tries.good.relative(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        tries.files();
        tries.pom();
        tries.jars();
        tries.bills(Staged.text(Path.of(args[3])));
        require(CheckStaging.faults(tries.spoilt, tries.sources).isEmpty(), "refused although everything was put back");
        System.out.println(tries.refused + " spoilt folders are refused");
    }

    private void files() throws IOException {
        refuse("core", "-sources.jar.asc", "is missing", Files::delete);
        refuse("reporting", "-javadoc.jar", "is missing", Files::delete);
        refuse("core", ".jar", "another MD5", file -> Files.write(file, "x".getBytes(StandardCharsets.UTF_8)), false);
        refuse("core", "-tests.jar", "is not part of a bundle", file -> Files.copy(good.file("core", ".jar"), file), false);
        refuse("core", "-notes.txt", "is not part of a bundle", file -> Files.writeString(file, "x"), false);
        refuse("core", "/../../maven-metadata.xml", "is not part of a bundle", file -> Files.writeString(file, "x"), false);
    }

    private void pom() throws IOException {
        text("core", ".pom", "<artifactId>childplan-core<", "<artifactId>childplan-kore<", "of another artifactId");
        text("core", ".pom", "</description>\n  <url>", "</description>\n  <url>https://example.invalid/", "another url");
        text("indicators", ".pom", "<scope>compile<", "<scope>test<", "has a test dependency");
        text("reporting", ".pom", "<developers>", "<parent/><developers><!-- SNAPSHOT -->", "names a snapshot");
        text("core", ".pom", "<email>", "<email>${mail}", "has an open property");
    }

    private void jars() throws IOException {
        String root = "/io/github/childplan/core/";
        entry("core", ".jar", "/credentials.properties", "x", "must not have credentials.properties");
        entry("core", ".jar", root + "objective/Foreign.class", "x", "must not have io/github/childplan/core/objective/Foreign.class");
        entry("core", ".jar", root + "objective/more.json", "x", "must not have io/github/childplan/core/objective/more.json");
        entry("core", ".jar", "/module-info.class", null, "has no module-info.class");
        entry("core", ".jar", "/META-INF/NOTICE", null, "has no META-INF/NOTICE");
        entry("indicators", ".jar", "/META-INF/LICENSE", null, "has no META-INF/LICENSE");
        entry("core", "-sources.jar", root + "objective/Target.java", null, "has no io/github/childplan/core/objective/Target.java");
        entry("core", "-sources.jar", "/empty.txt", "x", "must not have empty.txt");
        entry("reporting", "-javadoc.jar", "/index.html", null, "has no index.html");
        entry("core", "-javadoc.jar", "/io.github.childplan.core" + root + "value/package-summary.html", null, "has no io.github.childplan.core");
        refuse("core", "-sources.jar", "has no", TryFaults::empty);
        refuse("core", "-javadoc.jar", "has no index.html", TryFaults::empty);
    }

    private void bills(String list) throws IOException {
        String first = "\"components\" : [\n    {\n      \"type\" : \"library\",\n      \"bom-ref\"";
        String foreign = first.replace("{", "{\"group\": \"a\", \"name\": \"b\", \"version\": \"1\"%s}, {");
        text("core", "-cyclonedx.json", first, foreign.formatted(""), "a component without the address");
        text("core", "-cyclonedx.json", "\"dependencies\" :", "\"services\" : [], \"dependencies\" :", "has the parts");
        text("core", "-cyclonedx.json", "childplan-core@", "childplan-kore@", "a component without the address");
        Path bill = spoilt.file("core", "-cyclonedx.json");
        String text = Files.readString(bill);
        Files.writeString(bill, replaced(text, first, foreign.formatted(", \"purl\": \"pkg:maven/a/b@1?type=jar\"")));
        require(BillOfMaterials.differs(spoilt, "core", list).contains("a:b:1"), "not noticed: a jar too many in a bill of materials");
        Files.writeString(bill, text);
        require(BillOfMaterials.differs(spoilt, "core", list).isEmpty(), "refused: the bill of materials as it was staged");
    }

    private void text(String module, String suffix, String old, String other, String fault) throws IOException {
        refuse(module, suffix, fault, file -> Files.writeString(file, replaced(Files.readString(file), old, other)));
    }

    private static String replaced(String text, String old, String other) {
        require(text.contains(old), "nothing to spoil: " + old);
        return text.replace(old, other);
    }

    private void entry(String module, String suffix, String name, String content, String fault) throws IOException {
        refuse(module, suffix, fault, file -> {
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                if (content == null) {
                    Files.delete(zip.getPath(name));
                } else {
                    Files.writeString(zip.getPath(name), content);
                }
            }
        });
    }

    private static void empty(Path jar) throws IOException {
        Files.delete(jar);
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.writeString(zip.getPath("/empty.txt"), "x");
        }
    }

    private void refuse(String module, String suffix, String fault, Spoiling spoiling) throws IOException {
        refuse(module, suffix, fault, spoiling, true);
    }

    /** Spoils one file, with fitting checksums or without, looks for the fault and puts back what was there. */
    private void refuse(String module, String suffix, String fault, Spoiling spoiling, boolean fitting) throws IOException {
        Path file = spoilt.file(module, suffix).normalize();
        spoiling.spoil(file);
        if (fitting && Files.exists(file)) {
            Files.writeString(Path.of(file + ".md5"), Staged.digest(file, "MD5"));
            Files.writeString(Path.of(file + ".sha1"), Staged.digest(file, "SHA-1"));
        }
        List<String> faults = CheckStaging.faults(spoilt, sources);
        String name = String.valueOf(file.getFileName());
        require(faults.stream().anyMatch(found -> found.contains(name) && found.contains(fault)),
                "not noticed: " + name + " " + fault + "; said was " + faults);
        refused++;
        for (String companion : List.of("", ".md5", ".sha1")) {
            Path from = Path.of(good.file(module, suffix).normalize() + companion);
            if (Files.exists(from)) {
                Files.copy(from, Path.of(file + companion), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(Path.of(file + companion));
            }
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private interface Spoiling {
        void spoil(Path file) throws IOException;
    }
}
