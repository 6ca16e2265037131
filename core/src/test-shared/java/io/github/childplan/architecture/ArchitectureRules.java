package io.github.childplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** What holds in every module that is shipped. */
public final class ArchitectureRules {

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE =
            slices().matching("io.github.childplan.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule GENERATED_CLASSES_ARE_HIDDEN =
            classes().that().haveSimpleNameStartingWith("Immutable").should().bePackagePrivate().allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_GENERATED_NAME_IN_A_PUBLIC_SIGNATURE =
            classes().should(new NoGeneratedName()).because("users see interfaces and records only");

    @ArchTest
    static final ArchRule NO_CLOCK =
            noClasses().should().accessTargetWhere(ForbiddenCalls.CLOCK).because("dates come in as arguments");

    @ArchTest
    static final ArchRule NO_DEFAULT_LOCALE_OR_ZONE = noClasses()
            .should()
            .accessTargetWhere(ForbiddenCalls.LOCALE_AND_ZONE)
            .because("a result must not depend on the machine");

    @ArchTest
    static final ArchRule NO_DEFAULT_CHARSET = noClasses()
            .should()
            .accessTargetWhere(ForbiddenCalls.CHARSET)
            .because("a result must not depend on the machine");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAM = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_LOGGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..",
                    "org.apache.commons.logging..",
                    "org.apache.log4j..",
                    "org.apache.logging..",
                    "org.jboss.logging..",
                    "org.slf4j..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.System\\$Logger.*")
            .because("bad data comes back as problems, programming errors throw");

    @ArchTest
    static final ArchRule NO_CHANGEABLE_STATIC_STATE =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule DATABIND_ONLY_IN_THE_STYLE = noClasses()
            .that()
            .doNotHaveSimpleName("ChildplanStyle")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson..")
            .because("the library runs beside Jackson 2, Jackson 3 or neither");

    private ArchitectureRules() {}
}
