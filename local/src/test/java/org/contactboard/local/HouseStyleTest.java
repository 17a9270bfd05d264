package org.contactboard.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.contactboard", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseStyleTest {

    @ArchTest
    static final ArchRule theServicesClassesAreTheirs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.contactboard.board..", "org.contactboard.connector..", "org.contactboard.ui..");

    @ArchTest
    static final ArchRule noPackageKnowsItselfByADetour =
            slices().matching("org.contactboard.local.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule processesKnowNothingOfWhatTheyRun = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..local.server..", "..local.service..", "..local.place..", "..local.command..");
}
