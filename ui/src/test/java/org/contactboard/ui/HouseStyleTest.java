package org.contactboard.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "org.contactboard", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseStyleTest {

    @ArchTest
    static final ArchRule rulesKnowNeitherScreensNorWires = noClasses()
            .that()
            .resideInAnyPackage("..overview..", "..colour..", "..query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin..",
                    "org.apache.kafka..",
                    "jakarta..",
                    "..ui.snapshot..",
                    "..ui.board..",
                    "..ui.drawer..");

    @ArchTest
    static final ArchRule theSnapshotKnowsNoScreen = noClasses()
            .that()
            .resideInAPackage("..snapshot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "..ui.board..", "..ui.drawer..", "..ui.edit..", "..ui.start..");

    @ArchTest
    static final ArchRule kafkaStaysAtTheEdges = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Feed")
            .and()
            .haveSimpleNameNotEndingWith("FeedSettings")
            .and()
            .haveSimpleNameNotEndingWith("Publisher")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients..");

    @ArchTest
    static final ArchRule theOtherServicesClassesAreTheirs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.contactboard.board..", "org.contactboard.connector..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule packagesFormNoRings =
            slices().matching("org.contactboard.ui.(*)..").should().beFreeOfCycles();
}
