package io.github.childplan.reporting;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.github.childplan.architecture.ArchitectureRules;

@AnalyzeClasses(packages = "io.github.childplan.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES_OF_EVERY_MODULE = ArchTests.in(ArchitectureRules.class);
}
