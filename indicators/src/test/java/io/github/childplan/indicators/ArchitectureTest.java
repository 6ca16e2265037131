package io.github.childplan.indicators;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.childplan.architecture.ArchitectureRules;
import io.github.childplan.architecture.PackageArrows;
import java.util.List;
import java.util.Map;

@AnalyzeClasses(packages = "io.github.childplan.indicators", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    // spotless:off
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("text",        List.of()),
            entry("problem",     List.of("text")),
            entry("csv",         List.of("text", "problem")),
            entry("place",       List.of("text", "problem", "csv")),
            entry("targetlist",  List.of("text", "problem", "csv")),
            entry("definition",  List.of("text", "problem", "csv")),
            entry("observation", List.of("text", "problem", "csv", "place")),
            entry("disclosure",  List.of("text", "problem", "csv", "place", "definition", "observation")),
            entry("table",       List.of("text", "problem", "csv", "place", "observation")),
            entry("summary",     List.of("text", "problem", "csv", "place", "observation", "table")),
            entry("io",          List.of("text", "problem", "csv", "place", "definition", "observation", "disclosure", "table")),
            entry("rollup",      List.of("text", "problem", "csv", "place", "definition", "observation", "table")),
            entry("attainment",  List.of("text", "problem", "csv", "place", "definition", "observation", "table", "rollup")),
            entry("progress",    List.of("text", "problem", "csv", "place", "definition", "attainment")),
            entry("explanation", List.of("text", "problem", "csv", "place", "definition", "observation", "table", "rollup", "attainment")),
            entry("assessment",  List.of("text", "problem", "csv", "place", "definition", "observation", "table", "rollup", "attainment", "explanation", "progress", "disclosure")),
            entry("json",        List.of("text", "problem", "csv", "place", "definition", "observation", "rollup", "attainment", "explanation", "progress", "assessment", "disclosure")));
    // spotless:on

    @ArchTest
    static final ArchTests RULES_OF_EVERY_MODULE = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule PACKAGE_ARROWS =
            classes().should(new PackageArrows("io.github.childplan.indicators", MAY_USE));
}
