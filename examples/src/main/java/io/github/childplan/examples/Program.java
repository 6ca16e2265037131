package io.github.childplan.examples;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemGroup;
import io.github.childplan.core.value.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What all programs do alike: the arguments are split, the text goes in UTF-8 to standard output or to the file that is named
 * last, whatever the locale of the machine, and what is wrong goes to standard error.
 *
 * @param usage the arguments
 * @param body makes the text
 */
record Program(Usage usage, Body body) {

    /** The text was written. Rows that could not be used may have been reported. */
    static final int DONE = 0;

    /** Nothing was written, because the arguments or the input cannot be used. */
    static final int UNUSABLE = 2;

    /** So many problems of a kind are more than one looks through. */
    private static final int OFTEN = 20;

    /** Makes the text that a program writes. */
    @FunctionalInterface
    interface Body {
        /**
         * Makes the text.
         *
         * @param arguments the arguments
         * @param problems takes problems that do not stop the program
         * @return the text, with LF line ends
         * @throws UnusableException if there is nothing to write
         */
        String text(Arguments arguments, Problems problems) throws UnusableException;
    }

    /** Takes problems that do not stop a program. */
    @FunctionalInterface
    interface Problems {
        void report(List<Problem> problems);
    }

    /** A program as its {@code run} method. */
    @FunctionalInterface
    interface Run {
        int run(String[] args, PrintStream out, PrintStream err);
    }

    /** Runs a program and ends the machine with its exit code, unless that is 0. */
    static void main(Run program, String[] args) {
        int code = program.run(args, utf8(System.out), utf8(System.err));
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Takes one line for each problem in each language, and then one for each mistake that was made often. */
    static void print(List<Problem> problems, PrintStream err) {
        problems.forEach(problem -> print(problem::describe, err));
        ProblemGroup.of(problems).stream()
                .filter(group -> group.problems().size() >= OFTEN)
                .forEach(group -> print(group::describe, err));
        err.flush();
    }

    private static void print(Function<Language, String> line, PrintStream err) {
        err.print(line.apply(Language.VI) + "\n");
        err.print("    " + line.apply(Language.EN) + "\n");
    }

    int run(String[] args, PrintStream out, PrintStream err) {
        if (List.of(args).contains("--help")) {
            out.print(usage.text());
            out.flush();
            return DONE;
        }
        try {
            Arguments arguments = usage.parse(args);
            String text = body.text(arguments, problems -> print(problems, err));
            if (arguments.output().isPresent() && usage.output().equals(Usage.OUTPUT_FILE)) {
                write(arguments.output().get(), text);
            } else {
                out.print(text);
                out.flush();
            }
            return DONE;
        } catch (UnusableException unusable) {
            print(unusable.problems(), err);
            unusable.detail().ifPresent(detail -> err.print(detail + "\n"));
            err.flush();
            return UNUSABLE;
        }
    }

    /** Writes a text to a file in UTF-8 and makes the folders above it. */
    static void write(Path file, String text) throws UnusableException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to a file and makes the folders above it. */
    static void write(Path file, byte[] bytes) throws UnusableException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UnusableException("file " + file + " cannot be written: " + e);
        }
    }

    static byte[] read(Path file) throws UnusableException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableException("file " + file + " cannot be read: " + e);
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
