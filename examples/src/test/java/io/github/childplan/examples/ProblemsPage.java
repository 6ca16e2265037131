package io.github.childplan.examples;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.util.AbstractMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the page of all problem codes from the reasons of each module and their messages. */
final class ProblemsPage {

    private static final String HEAD = """
            # Problem codes

            <!-- Written by a test from the reasons and messages in the code: mvn -pl examples -am test -Dgolden.write=true -->

            Wrong data come back as problems. Each has a reason with a code that never changes its meaning, a place (file, line, column, field or JSON
            pointer), the value as it was written, what was expected, and a text in both languages. Programs read the code and the fields; the texts below may be
            reworded in any version, and words in braces stand for what differs from case to case.

            An **ERROR** keeps an object (a plan, a calendar) from being built; of a list it leaves the row out, and the others are read. A **WARNING** is something to look at and changes
            nothing.

            Mã lỗi không bao giờ đổi nghĩa; lời văn có thể được sửa ở bất kỳ phiên bản nào. **ERROR** là lỗi: đối tượng không được tạo, hoặc dòng dữ liệu bị bỏ ra và được liệt kê.
            **WARNING** là điều cần xem lại, không làm thay đổi kết quả.
            """;

    /** Gives each argument of a message its own name. */
    private static final Map<String, String> NAMES = new AbstractMap<>() {
        @Override
        public String get(Object name) {
            return "{" + name + "}";
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    };

    private ProblemsPage() {}

    static String text() {
        return HEAD
                + section("core", CoreProblem.values())
                + section("indicators", IndicatorsProblem.values())
                + section("reporting", ReportingProblem.values());
    }

    /** Returns all reasons of the library. */
    static Stream<ProblemReason> reasons() {
        return Stream.<ProblemReason[]>of(CoreProblem.values(), IndicatorsProblem.values(), ReportingProblem.values())
                .flatMap(Stream::of);
    }

    private static String section(String module, ProblemReason[] reasons) {
        StringBuilder section = new StringBuilder("\n## ")
                .append(module)
                .append("\n\n| code | reason | severity | tiếng Việt | English |\n| --- | --- | --- | --- | --- |\n");
        Stream.of(reasons)
                .sorted(Comparator.comparing(ProblemReason::code))
                .forEach(reason -> section.append(row(reason)));
        return section.toString();
    }

    private static String row(ProblemReason reason) {
        LocalizedText text = reason.catalog().format(reason.code(), NAMES);
        return "| " + reason.code() + " | " + reason.name() + " | " + reason.severity() + " | "
                + escaped(text.in(Language.VI)) + " | " + escaped(text.in(Language.EN)) + " |\n";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
