package org.contactboard.connector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.contactboard.connector.translation.Translators;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@AnalyzeClasses(packages = "org.contactboard.connector", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {"..record..", "..event..", "..reading..", "..translation..", "..signature.."};
    private static final String[] KINDS = Translators.packages();

    @ArchTest
    static final ArchRule onlyTheIntakeAndTheDoorsPublisherSpeakKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..intake..")
            .and()
            .haveNameNotMatching(".*\\.hook\\.HookPublisher")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive..", "io.smallrye.reactive..");

    @ArchTest
    static final ArchRule onlyConsumersTakeRecords = methods()
            .that()
            .areAnnotatedWith(Incoming.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Consumer");

    @ArchTest
    static final ArchRule whatIsPureDependsOnNothingThatRuns = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.eclipse.microprofile..", "io.vertx..");

    @ArchTest
    static final ArchRule translatorsAreBeansAndNothingMore = noClasses()
            .that()
            .resideInAnyPackage(KINDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "org.eclipse.microprofile..",
                    "io.vertx..",
                    "..intake..",
                    "..source..",
                    "..schema..");

    @ArchTest
    static final ArchRule kindsDoNotKnowEachOther =
            slices().assignedFrom(new KindSlices(KINDS)).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.contactboard.connector.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theConnectorNeverSeesTheOthers = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.contactboard.board..", "org.contactboard.ui..", "org.contactboard.local..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesAreNounsOfTheBusiness = classes()
            .should()
            .haveNameNotMatching(".*(Impl|Helper|Utils|Util|Manager|Mapper)")
            .andShould()
            .haveNameNotMatching(".*\\.(Abstract|Base)[A-Z].*");
}
