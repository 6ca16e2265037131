package io.github.childplan.service.sample;

import io.github.childplan.service.imports.ImportService;
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
    private final Clock clock;

    SampleData(ImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
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
