package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Javadoc of every module promises: thread-safety of each public type, and of each package what is its API. */
class JavadocTest {

    private static final Pattern THREADS = Pattern.compile("\\bthread(-safe|s)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern API = Pattern.compile(
            "API: every public type(\\.| but (?<only>.*?), which (?:is|are) public for the other packages of this library only"
                    + " and may change in any version\\.)$");
    private static final Pattern LINK = Pattern.compile("\\{@link ([\\w.]+)}");

    @ParameterizedTest
    @ValueSource(strings = {"core", "indicators", "reporting"})
    void everyPublicTypeSaysWhetherItIsThreadSafe(String module) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(module)));
            PublicTypes found = new PublicTypes(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                found.scan(unit, null);
            }
            assertThat(found.seen).isGreaterThan(50);
            assertThat(found.silent).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "indicators", "reporting"})
    void everyPackageSaysWhatIsItsApi(String module) {
        for (Path source : sources(module)) {
            if (source.endsWith("package-info.java") && !source.getParent().endsWith(module)) {
                String words = words(source);
                var api = API.matcher(words.substring(Math.max(0, words.indexOf("API: "))));
                assertThat(api.matches()).as("the API of %s", source).isTrue();
                for (String only : links(api.group("only"))) {
                    Path type = source.resolveSibling(only.replaceAll(".*\\.", "") + ".java");
                    assertThat(type).exists();
                }
            }
        }
    }

    /** The programs and the service live on what users have. */
    @ParameterizedTest
    @ValueSource(strings = {"examples/src/main", "examples/service/src/main"})
    void theExamplesUseNothingThatIsForTheLibraryOnly(String folder) {
        Set<String> only = new TreeSet<>();
        Stream.of("core", "indicators", "reporting")
                .flatMap(module -> sources(module).stream())
                .filter(source -> source.endsWith("package-info.java"))
                .map(JavadocTest::words)
                .map(words -> words.substring(Math.max(0, words.indexOf("API: "))))
                .forEach(api -> only.addAll(links(api)));
        assertThat(only).hasSizeGreaterThan(10);
        for (Path source : walk(Pages.ROOT.resolve(folder))) {
            assertThat(read(source).lines().filter(line -> line.startsWith("import ")))
                    .as("imports of %s", source)
                    .noneMatch(line -> only.contains(line.replaceAll("import |;", "")));
        }
    }

    private static List<String> links(@Nullable String words) {
        return LINK.matcher(Optional.ofNullable(words).orElse(""))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    /** The Javadoc of a package on one line. */
    private static String words(Path packageInfo) {
        String source = read(packageInfo);
        return source.substring(0, source.indexOf("*/"))
                .replaceAll("\\s*\\n \\*\\s*", " ")
                .strip();
    }

    private static List<Path> sources(String module) {
        return walk(Pages.ROOT.resolve(module).resolve("src/main/java/io/github/childplan/" + module));
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + folder + " cannot be walked", e);
        }
    }

    private static String read(Path file) {
        return Pages.read(Pages.ROOT.relativize(file).toString());
    }

    /** The types that a user sees, and those of them whose Javadoc says nothing of threads. */
    private static final class PublicTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;
        private final List<String> silent = new ArrayList<>();
        private int seen;

        PublicTypes(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            if (!visible(type)) {
                return null;
            }
            seen++;
            String doc =
                    Optional.ofNullable(docs.getDocComment(getCurrentPath())).orElse("");
            if (!THREADS.matcher(doc).find()) {
                silent.add(
                        getCurrentPath().getCompilationUnit().getSourceFile().getName() + " " + type.getSimpleName());
            }
            return super.visitClass(type, null);
        }

        private boolean visible(ClassTree type) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            boolean member = around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return member || type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        }
    }
}
