package io.github.childplan.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

@AnalyzeClasses(packages = "io.github.childplan.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    // spotless:off
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("value",      List.of()),
            entry("text",       List.of("value")),
            entry("problem",    List.of("value", "text")),
            entry("codec",      List.of("value", "text", "problem")),
            entry("place",      List.of("value")),
            entry("schedule",   List.of("value")),
            entry("agency",     List.of("value", "place")),
            entry("criteria",   List.of("value", "text", "problem", "place", "schedule")),
            entry("objective",  List.of("value", "text", "problem", "place", "schedule", "agency", "criteria")),
            entry("obligation", List.of("value", "text", "problem", "place", "schedule", "agency", "criteria", "objective")),
            entry("plan",       List.of("value", "text", "problem", "place", "schedule", "agency", "criteria", "objective", "obligation")),
            entry("json",       List.of("value", "text", "problem", "place", "schedule", "agency", "criteria", "objective", "obligation", "plan", "codec")),
            entry("catalog",    List.of("codec", "value", "text", "problem", "place", "schedule", "agency", "criteria", "objective", "obligation", "plan", "json")));
    // spotless:on

    @ArchTest
    static final ArchTests RULES_OF_EVERY_MODULE = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule PACKAGE_ARROWS = classes().should(new PackageArrows("io.github.childplan.core", MAY_USE));

    @ArchTest
    static final ArchRule ONLY_THE_PROMISED_DEPENDENCIES = classes()
            .that()
            .doNotHaveSimpleName("ChildplanStyle")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.github.childplan.core..",
                    "com.fasterxml.jackson.annotation..",
                    "com.fasterxml.jackson.core..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule STREAMING_API_ONLY_IN_CODEC = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.childplan.core.codec..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.core..");
}
