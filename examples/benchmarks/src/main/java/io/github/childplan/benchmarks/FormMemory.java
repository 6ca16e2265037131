package io.github.childplan.benchmarks;

import io.github.childplan.reporting.form.FormFolder;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.reporting.form.FormReturns;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a folder of filled workbooks in whatever heap the machine was started with, and prints what it took. Arguments: the folder,
 * which is filled first if it does not exist, and the number of communes, by default 3321. Writing needs more heap than reading:
 * run it once to write, and again with a small heap.
 */
public final class FormMemory {

    private static final long MIB = 1 << 20;

    private FormMemory() {}

    /**
     * Reads the folder and prints the highest use of the heap.
     *
     * @param arguments the folder and the number of communes
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int communes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3321;
        MadeUpForms forms = MadeUpForms.of(MadeUpCountry.of(communes, 1));
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            forms.write(folder);
        }
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        FormReturns returns = FormFolder.of(FormReader.of(forms.design()))
                .read(folder, MadeUpForms.YEAR, forms.reporters(), (file, done, total) -> {});
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%d workbooks, %d figures, %d problems; heap at most %d MiB, used at most %d MiB%n",
                returns.received().size(),
                returns.figures().all().size(),
                returns.problems().size(),
                Runtime.getRuntime().maxMemory() / MIB,
                peak / MIB);
    }
}
