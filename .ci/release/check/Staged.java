import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A folder of staged artifacts of one version. */
record Staged(Path folder, String version) {

    static final String GROUP = "io.github.childplan";
    static final List<String> MODULES = List.of("core", "indicators", "reporting");
    static final List<String> SUFFIXES = List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");

    Path file(String module, String suffix) {
        String name = "childplan-" + module;
        return folder.resolve(GROUP.replace('.', '/')).resolve(name).resolve(version).resolve(name + "-" + version + suffix);
    }

    String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(Path file, String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
