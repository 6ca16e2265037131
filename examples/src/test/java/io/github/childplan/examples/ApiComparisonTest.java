package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison with a released version, in the profile "api", sees what callers call and what they implement. */
class ApiComparisonTest {

    private static final Pattern INCLUDE = Pattern.compile("<include>(io\\.github\\.childplan\\.[^<*]*)</include>");

    /** A new method in one of these breaks applications, and only the execution "kinds" says so. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "indicators", "reporting"})
    void everyInterfaceThatAnApplicationMayImplementIsCompared(String module) throws Exception {
        List<String> open = visible(module)
                .filter(type -> type.isInterface() && !type.isAnnotation() && !type.isSealed())
                .filter(type -> !type.getSimpleName().equals("Cases"))
                .filter(type -> !javadoc(module, type).contains("implemented by this library only"))
                .map(Class::getName)
                .sorted()
                .toList();
        assertThat(open).isNotEmpty().isEqualTo(compared(module));
    }

    /** What a public type has from a hidden one is seen by the execution "builders" alone. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "indicators", "reporting"})
    void publicTypesInheritFromNoHiddenTypeButGeneratedBuilders(String module) throws Exception {
        List<Class<?>> hidden = visible(module)
                .flatMap(
                        type -> Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass())))
                .filter(above -> above.getName().startsWith("io.github.childplan.") && !isVisible(above))
                .<Class<?>>map(above -> above)
                .toList();
        assertThat(hidden).isNotEmpty().allMatch(above -> above.getName().matches(".*\\.Immutable\\w+\\$Builder"));
    }

    /** No public class can be extended: a new abstract method, which the comparison lets pass, breaks nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "indicators", "reporting"})
    void noPublicClassIsOpenForSubclasses(String module) throws Exception {
        assertThat(visible(module).filter(type -> !type.isInterface() && !type.isEnum() && !type.isSealed()))
                .isNotEmpty()
                .allMatch(type -> Modifier.isFinal(type.getModifiers())
                        || Arrays.stream(type.getDeclaredConstructors())
                                .noneMatch(made -> Modifier.isPublic(made.getModifiers())
                                        || Modifier.isProtected(made.getModifiers())));
    }

    private static List<String> compared(String module) {
        return INCLUDE.matcher(Pages.read("pom.xml"))
                .results()
                .map((MatchResult include) -> include.group(1))
                .filter(name -> name.startsWith("io.github.childplan." + module + "."))
                .toList();
    }

    private static Stream<Class<?>> visible(String module) throws Exception {
        Path classes = Pages.ROOT.resolve(module).resolve("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .toList()
                    .stream()
                    .<Class<?>>map(name -> type(name.replace(".class", "").replaceAll("[/\\\\]", ".")))
                    .filter(ApiComparisonTest::isVisible);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ApiComparisonTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(@Nullable Class<?> type) {
        return type == null || (Modifier.isPublic(type.getModifiers()) && isVisible(type.getEnclosingClass()));
    }

    /** The comment before the declaration, on one line. */
    private static String javadoc(String module, Class<?> type) {
        String file = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        String source = Pages.read(module + "/src/main/java/" + file);
        int declared = source.indexOf("interface " + type.getSimpleName() + " {");
        assertThat(declared).as("declaration of %s", type).isPositive();
        return source.substring(source.lastIndexOf("/**", declared), declared).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
    }
}
