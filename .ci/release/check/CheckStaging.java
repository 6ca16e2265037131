import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks a staged folder against what Maven Central asks of every artifact: {@code CheckStaging FOLDER VERSION SOURCES}. */
final class CheckStaging {

    /** What comes with every file. */
    private static final List<String> COMPANIONS = List.of(".asc", ".md5", ".sha1");

    private CheckStaging() {}

    public static void main(String[] args) throws IOException {
        Staged staged = new Staged(Path.of(args[0]), args[1]);
        List<String> faults = faults(staged, Path.of(args[2]));
        faults.forEach(System.err::println);
        if (!faults.isEmpty()) {
            System.exit(1);
        }
        System.out.println(Staged.MODULES.size() + " modules with POM, jar, sources, Javadoc and bill of materials; core has "
                + Files.size(staged.file("core", ".jar")) + " bytes");
    }

    /** Returns what is wrong with the folder. Looks into files only if all are there and as they were staged. */
    static List<String> faults(Staged staged, Path sources) throws IOException {
        List<String> faults = files(staged);
        if (faults.isEmpty()) {
            for (String module : Staged.MODULES) {
                faults.addAll(StagedPom.faults(staged, module));
                faults.addAll(StagedJars.faults(staged, module, sources.resolve(module)));
                faults.addAll(BillOfMaterials.faults(staged, module));
            }
        }
        return faults;
    }

    /** The folder is the bundle that goes to Central: these files, and no other. */
    private static List<String> files(Staged staged) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> expected = new TreeSet<>();
        for (String module : Staged.MODULES) {
            for (String suffix : Staged.SUFFIXES) {
                String file = staged.relative(staged.file(module, suffix));
                expected.add(file);
                COMPANIONS.forEach(companion -> expected.add(file + companion));
            }
        }
        Set<String> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(staged.folder())) {
            all.filter(Files::isRegularFile).forEach(file -> found.add(staged.relative(file)));
        }
        expected.stream().filter(file -> !found.contains(file)).forEach(file -> faults.add(file + " is missing"));
        found.stream().filter(file -> !expected.contains(file)).forEach(file -> faults.add(file + " is not part of a bundle"));
        for (String file : expected) {
            if (COMPANIONS.stream().noneMatch(file::endsWith) && found.contains(file)) {
                digest(staged.folder().resolve(file), ".md5", "MD5", faults);
                digest(staged.folder().resolve(file), ".sha1", "SHA-1", faults);
            }
        }
        return faults;
    }

    private static void digest(Path file, String companion, String algorithm, List<String> faults) {
        if (!Staged.digest(file, algorithm).equals(Staged.text(Path.of(file + companion)))) {
            faults.add(file.getFileName() + " has another " + algorithm + " checksum");
        }
    }
}
