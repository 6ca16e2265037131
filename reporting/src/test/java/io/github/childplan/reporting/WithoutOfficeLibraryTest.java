package io.github.childplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class path without POI and what it brings: everything works but the reading and writing of workbooks. */
class WithoutOfficeLibraryTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** Loads the classes of this module anew and knows nothing of the office library. */
    private static final class Loader extends ClassLoader {

        Loader() {
            super(WithoutOfficeLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean excluded = name.startsWith("org.apache.")
                    || name.startsWith("org.openxmlformats.")
                    || name.startsWith("com.microsoft.schemas.");
            if (excluded) {
                throw new ClassNotFoundException(name + " was excluded");
            }
            if (!name.startsWith("io.github.childplan.reporting.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void everyOtherClassLoadsWithAllItsMembers() throws IOException, ClassNotFoundException {
        Loader loader = new Loader();
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.map(file -> CLASSES.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.startsWith("io.github.childplan.reporting.form.Workbook"))
                    .filter(name -> !name.startsWith("io.github.childplan.reporting.office."))
                    .forEach(names::add);
        }
        assertThat(names).hasSizeGreaterThan(100);
        for (String name : names) {
            Class<?> loaded = Class.forName(name, true, loader);
            assertThat(loaded.getClassLoader()).isSameAs(loader);
            assertThat(loaded.getDeclaredMethods()).isNotNull();
            assertThat(loaded.getDeclaredFields()).isNotNull();
            assertThat(loaded.getDeclaredConstructors()).isNotNull();
        }
    }

    @Test
    void aFormGoesOutAndComesBackAsCsv() throws ReflectiveOperationException {
        Supplier<?> probe = Class.forName("io.github.childplan.reporting.form.CsvProbe", true, new Loader())
                .asSubclass(Supplier.class)
                .getDeclaredConstructor()
                .newInstance();
        assertThat(probe.get()).isEqualTo("1 figure(s), 13 blank, problems []");
    }

    @Test
    void theClassesThatNeedItDoNotLoad() {
        assertThatThrownBy(() -> Class.forName("io.github.childplan.reporting.form.WorkbookWriter", true, new Loader())
                        .getDeclaredMethods())
                .isInstanceOf(NoClassDefFoundError.class);
    }
}
