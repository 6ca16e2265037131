package io.github.childplan.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.childplan.architecture.ArchitectureRules;
import io.github.childplan.architecture.PackageArrows;
import java.util.List;
import java.util.Map;

@AnalyzeClasses(packages = "io.github.childplan.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Documents and their formats know nothing of plans, reports that are due or verdicts. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "problem", List.of(),
            "schedule", List.of("problem"),
            "compliance", List.of("problem", "schedule"),
            "calendar", List.of("problem", "schedule", "compliance"),
            "document", List.of(),
            "render", List.of("document"),
            "office", List.of("document", "render"),
            "compose", List.of("problem", "schedule", "compliance", "document"),
            "form", List.of("problem", "schedule", "compliance"));

    @ArchTest
    static final ArchTests RULES_OF_EVERY_MODULE = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule OFFICE_LIBRARY_IN_ITS_OWN_CLASSES = noClasses()
            .that()
            .haveNameNotMatching("io\\.github\\.childplan\\.reporting\\.(form\\.Workbook|office\\.).*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "org.openxmlformats..", "com.microsoft.schemas..")
            .because("whoever excludes the office library keeps everything else");

    @ArchTest
    static final ArchRule PACKAGE_ARROWS =
            classes().should(new PackageArrows("io.github.childplan.reporting", MAY_USE));
}
