package org.dienstweg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The promises about structure; each says what would be lost if it were broken. */
@AnalyzeClasses(packages = "org.dienstweg", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LAW_KNOWS_ONLY_THE_LAW = classes().that().resideInAPackage("..recht..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.dienstweg.recht..", "java..")
            .because("rules must be readable and testable without any framework, for longer than any framework lives");

    @ArchTest
    static final ArchRule DEADLINES_KNOW_NO_ENGINE = noClasses().that()
            .resideInAnyPackage("..frist..", "..akte..", "..register..", "..organisation..", "..schriftgut..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..")
            .because("the engine may be replaced, the file may not");

    @ArchTest
    static final ArchRule ENGINE_ONLY_AT_THE_EDGE = noClasses().that()
            .resideOutsideOfPackages("..process..", "..web..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..")
            .because("a switch to a successor engine touches the packages named process and web, nothing else");

    @ArchTest
    static final ArchRule FILE_KNOWS_NO_PROCESS = noClasses().that()
            .resideInAnyPackage("org.dienstweg.recht..", "org.dienstweg.akte..", "org.dienstweg.frist..",
                    "org.dienstweg.organisation..", "org.dienstweg.register..", "org.dienstweg.schriftgut..",
                    "org.dienstweg.process..", "org.dienstweg.web..")
            .should().dependOnClassesThat().resideInAnyPackage("org.dienstweg.fachaccount..", "org.dienstweg.umbenennung..",
                    "org.dienstweg.beitrag..", "org.dienstweg.vorteil..", "org.dienstweg.beeinflussung..",
                    "org.dienstweg.belehrung..", "org.dienstweg.disziplinar..")
            .because("what all processes share must not know any of them");

    @ArchTest
    static final ArchRule SHARED_PACKAGES_FORM_NO_CYCLE = slices().matching("org.dienstweg.(*)..")
            .should().beFreeOfCycles().because("a cycle makes two packages one");

    @ArchTest
    static final ArchRule DELEGATES_ARE_NAMED_SO = classes().that().implement(JavaDelegate.class)
            .should().haveSimpleNameEndingWith("Delegate").andShould().resideInAPackage("..process..")
            .because("the suffix says that a diagram calls this class");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.ZonedDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Clock.class, "systemDefaultZone")
            .because("deadlines are half our law and must be testable");
}
