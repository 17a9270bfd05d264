package org.contactboard.board;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** The directions in which the packages look, and the names that the house does not use. */
@AnalyzeClasses(packages = "org.contactboard.board", importOptions = DoNotIncludeTests.class)
class HouseStyleTest {

    @ArchTest
    static final ArchRule packagesDoNotLookAtEachOtherInCircles =
            slices().matching("org.contactboard.board.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule customersKnowNothingOfContactsAndOfTheBoard = noClasses()
            .that()
            .resideInAnyPackage("..board.customer..", "..board.product..", "..board.employee..", "..board.segment..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..board.contact..", "..board.overview..", "..board.record..", "..board.relay..");

    @ArchTest
    static final ArchRule theBoardAndContactsMeetInEvents = noClasses()
            .that()
            .resideInAPackage("..board.overview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..board.contact..", "..board.record..");

    @ArchTest
    static final ArchRule contactsDoNotKnowTheBoard = noClasses()
            .that()
            .resideInAPackage("..board.contact..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..board.overview..");

    @ArchTest
    static final ArchRule timeComesFromTheOneClock = noClasses()
            .that(not(resideInAPackage("..board.time..")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule resourcesAreNamedSo =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule entitiesShowNoFields = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule kafkaIsMetInKafkaClassesOnly = methods()
            .that()
            .areAnnotatedWith(Incoming.class)
            .or()
            .areAnnotatedWith(Outgoing.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*(Consumer|Publisher|Connector|Feed|Lag)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Helper|Utils?|Mapper|DTO|Dto)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*");
}
