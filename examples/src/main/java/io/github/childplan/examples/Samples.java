package io.github.childplan.examples;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The made-up files that lie beside the programs. */
final class Samples {

    static final String FIGURES = "sample-figures.csv";
    static final String SUBMISSIONS = "sample-submissions.csv";
    static final LocalizedText MADE_UP = LocalizedText.of(
            "Số liệu và tình hình nộp báo cáo ở đây là GIẢ ĐỊNH, chỉ để minh họa; không phải số liệu thật của"
                    + " huyện Mường Tè hay của xã nào.",
            "The figures and submissions shown here are MADE UP, for illustration only; they are not real figures of Mường"
                    + " Tè district or of any commune.");

    private Samples() {}

    /** Reads a stream. */
    @FunctionalInterface
    interface Reader<T> {
        WithProblems<T> read(InputStream in) throws IOException;
    }

    static <T> WithProblems<T> read(String name, Reader<T> reader) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name + " is missing")) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
