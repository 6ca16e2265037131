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
            entry("problem",     List.of()),
            entry("definition",  List.of("problem")),
            entry("observation", List.of("problem")),
            entry("summary",     List.of("observation", "table")),
            entry("disclosure",  List.of("problem", "definition", "observation")),
            entry("table",       List.of("problem", "observation")),
            entry("io",          List.of("problem", "definition", "observation", "disclosure", "table")),
            entry("rollup",      List.of("problem", "definition", "observation", "table")),
            entry("attainment",  List.of("problem", "definition", "observation", "table", "rollup")),
            entry("progress",    List.of("problem", "definition", "attainment")),
            entry("explanation", List.of("problem", "definition", "observation", "table", "rollup", "attainment")),
            entry("assessment",  List.of("problem", "definition", "observation", "table", "rollup", "attainment", "explanation", "progress", "disclosure")),
            entry("json",        List.of("problem", "definition", "observation", "rollup", "attainment", "explanation", "progress", "assessment", "disclosure")));
    // spotless:on

    @ArchTest
    static final ArchTests RULES_OF_EVERY_MODULE = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule PACKAGE_ARROWS =
            classes().should(new PackageArrows("io.github.childplan.indicators", MAY_USE));
}
