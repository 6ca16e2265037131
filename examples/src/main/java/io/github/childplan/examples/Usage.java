package io.github.childplan.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a program: those it needs, options that begin with two hyphens, and a file for the output as the last.
 *
 * @param program the name of the program
 * @param needed the names of the arguments it needs
 * @param options the options, each followed by the name of its value, or alone
 * @param output the name of the last argument, which may be left out
 */
record Usage(String program, List<String> needed, List<String> options, String output) {

    static final String OUTPUT_FILE = "OUTPUT_FILE";
    static final String OUTPUT_FOLDER = "FOLDER";

    static Usage of(String program, String... needed) {
        return new Usage(program, List.of(needed), List.of(), OUTPUT_FILE);
    }

    Usage withOptions(String... all) {
        return new Usage(program, needed, List.of(all), output);
    }

    /** The program writes files of its own into a folder, and its text is always for standard output. */
    Usage withOutputFolder() {
        return new Usage(program, needed, options, OUTPUT_FOLDER);
    }

    String text() {
        StringBuilder text = new StringBuilder("usage: ").append(program);
        needed.forEach(name -> text.append(' ').append(name));
        options.forEach(option -> text.append(" [").append(option).append(']'));
        return text.append(" [").append(output).append("]\n").toString();
    }

    Arguments parse(String[] args) throws UnusableException {
        Map<String, String> given = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                plain.add(args[i]);
                continue;
            }
            String option = option(args[i]);
            boolean valued = option.indexOf(' ') > 0;
            if (valued && i + 1 == args.length) {
                throw wrong("option " + args[i] + " has no value");
            }
            given.put(args[i], valued ? args[++i] : "");
        }
        if (plain.size() < needed.size() || plain.size() > needed.size() + 1) {
            throw wrong("arguments were " + plain + ", must be " + needed.size() + " or one more");
        }
        Optional<Path> file =
                plain.size() > needed.size() ? Optional.of(path(plain.get(plain.size() - 1))) : Optional.empty();
        return new Arguments(this, plain.subList(0, needed.size()), given, file);
    }

    UnusableException wrong(String detail) {
        return new UnusableException(detail + "\n" + text().strip());
    }

    Path path(String text) throws UnusableException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong("file was '" + text + "', must be a path");
        }
    }

    private String option(String name) throws UnusableException {
        return options.stream()
                .filter(option -> option.equals(name) || option.startsWith(name + " "))
                .findFirst()
                .orElseThrow(() -> wrong("option was " + name + ", must be one of " + options));
    }
}
