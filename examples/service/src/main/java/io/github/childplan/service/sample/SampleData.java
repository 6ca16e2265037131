package io.github.childplan.service.sample;

import io.github.childplan.service.imports.ImportService;
import io.github.childplan.service.imports.ImportStore;
import io.github.childplan.service.intake.Receipt;
import io.github.childplan.service.intake.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Takes in the made-up figures and submissions of the examples, where {@code childplan.sample} asks for it. They go the way of
 * every file, and the database remembers that they are made up: the page says so from then on.
 */
@Component
@Order(2)
@ConditionalOnProperty("childplan.sample")
class SampleData implements ApplicationRunner {

    private static final ImportService.Mode MADE_UP = new ImportService.Mode(false, true);

    private final ImportService imports;
    private final ImportStore store;
    private final Clock clock;

    SampleData(ImportService imports, ImportStore store, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes the files in.
     *
     * @throws IllegalStateException if the database holds other data and none of these files yet: nobody could take them apart again
     */
    @Override
    public void run(ApplicationArguments args) throws IOException {
        if (store.real() && !store.madeUp()) {
            throw new IllegalStateException("the database holds real data, made-up data needs a database of its own"
                    + " (childplan.database-folder or SPRING_DATASOURCE_URL)");
        }
        Receipt receipt = Receipt.now(clock, "sample");
        imports.figures(file("sample-figures.csv"), MADE_UP, receipt);
        imports.submissions(file("sample-submissions.csv"), MADE_UP, receipt);
    }

    private static Upload file(String name) throws IOException {
        try (InputStream in = new ClassPathResource("sample/" + name).getInputStream()) {
            return new Upload(name, in.readAllBytes());
        }
    }
}
