import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What lies in the three jars of a staged artifact, held against the sources it was built from: nothing less and nothing more. */
final class StagedJars {

    /** 400 KB, with the plan inside. */
    private static final int LARGEST_CORE = 400 * 1024;
    /** What the javadoc of JDK 17 and of later ones puts beside the pages of the module. */
    private static final String OF_JAVADOC =
            "META-INF/MANIFEST\\.MF|[a-z-]+\\.(html|js)|[a-z.-]+\\.css|element-list|(legal|resources|resource-files|script-dir)/[\\w.-]+";

    private final Staged staged;
    private final String module;
    private final String root;
    private final List<String> faults = new ArrayList<>();

    private StagedJars(Staged staged, String module) {
        this.staged = staged;
        this.module = module;
        this.root = Staged.GROUP.replace('.', '/') + "/" + module + "/";
    }

    /** Returns the faults of a module's jars, {@code folder} being the module in the tree of sources. */
    static List<String> faults(Staged staged, String module, Path folder) throws IOException {
        StagedJars jars = new StagedJars(staged, module);
        jars.check(under(folder.resolve("src/main/java")), under(folder.resolve("src/main/resources")));
        return jars.faults;
    }

    private void check(Set<String> written, Set<String> resources) throws IOException {
        Set<String> classes = entries(".jar");
        Set<String> sources = entries("-sources.jar");
        Set<String> fixed = new TreeSet<>(resources);
        fixed.addAll(List.of("META-INF/MANIFEST.MF", "META-INF/LICENSE", "META-INF/NOTICE"));
        fixed.addAll(List.of(maven("pom.xml"), maven("pom.properties")));
        fixed.forEach(name -> require(classes.contains(name), ".jar", "has no " + name));
        for (String name : classes) {
            require(fixed.contains(name) || compiled(name, sources), ".jar", "must not have " + name);
        }
        for (String name : written) {
            require(sources.contains(name), "-sources.jar", "has no " + name);
            String type = name.replace(".java", ".class");
            require(classes.contains(type) || name.endsWith("package-info.java"), ".jar", "has no " + type);
        }
        for (String name : sources) {
            require(fixed.contains(name) || written.contains(name) || generated(name), "-sources.jar", "must not have " + name);
        }
        javadoc(classes);
        if ("core".equals(module)) {
            long size = Files.size(staged.file(module, ".jar"));
            require(size <= LARGEST_CORE, ".jar", "has " + size + " bytes, must be at most " + LARGEST_CORE);
        }
    }

    /** A class of the module's packages whose source is there, or the description of the module. */
    private boolean compiled(String name, Set<String> sources) {
        return name.equals("module-info.class")
                || name.startsWith(root)
                        && name.endsWith(".class")
                        && sources.contains(name.replaceAll("(\\$[^/]*)?\\.class$", ".java"));
    }

    private boolean generated(String name) {
        return name.startsWith(root) && name.matches(".*/Immutable\\w+\\.java");
    }

    /** Pages of every package but the root, in which nothing is public. */
    private void javadoc(Set<String> classes) throws IOException {
        Set<String> pages = entries("-javadoc.jar");
        String folder = Staged.GROUP + "." + module + "/";
        require(pages.contains("index.html"), "-javadoc.jar", "has no index.html");
        for (String name : classes) {
            if (name.startsWith(root) && name.endsWith(".class") && name.indexOf('/', root.length()) > 0) {
                String page = folder + name.substring(0, name.lastIndexOf('/')) + "/package-summary.html";
                require(pages.contains(page), "-javadoc.jar", "has no " + page);
            }
        }
        for (String name : pages) {
            boolean ofModule = name.startsWith(folder) && name.endsWith(".html");
            require(ofModule || name.matches(OF_JAVADOC), "-javadoc.jar", "must not have " + name);
        }
    }

    private String maven(String name) {
        return "META-INF/maven/" + Staged.GROUP + "/childplan-" + module + "/" + name;
    }

    private Set<String> entries(String suffix) throws IOException {
        try (ZipFile zip = new ZipFile(staged.file(module, suffix).toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void require(boolean holds, String suffix, String fault) {
        String whole = staged.file(module, suffix).getFileName() + " " + fault;
        if (!holds && !faults.contains(whole)) {
            faults.add(whole);
        }
    }
}
