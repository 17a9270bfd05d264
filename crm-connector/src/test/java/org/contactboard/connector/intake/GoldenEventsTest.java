package org.contactboard.connector.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.EmployeeDescribed;
import org.contactboard.connector.event.Extension;
import org.contactboard.connector.event.LeadCreated;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.event.ProductDescribed;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.event.SatisfactionScored;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twins of these files stand with the board-service: what is written here is what is read there. */
class GoldenEventsTest {

    private static final Revision REVISION = new Revision(1_795_163_400_000_000L, 3);
    private static final Employee SANNE =
            new Employee("u-7", "Sanne de Vries", "sanne@example.nl", "+31201234567", null);
    private static final Customer KORENAAR = new Customer("KL-1001", "Bakkerij De Korenaar", "+31612345678");
    private static final Customer BRASSERIE = new Customer("KL-1005", "Brasserie Zoë 🥐", null);
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    record Golden(String file, Item item) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Golden> goldens() {
        return List.of(
                told("contact-held", "call", "act-9001", new ContactHeld(held().told())),
                told("contact-held-keeping", "call", "act-9004", new ContactHeld(keeping())),
                told("contact-held-several-customers", "meeting", "act-9002", new ContactHeld(several())),
                told("appointment-planned", "call", "act-9003", new AppointmentPlanned(held().told(), true)),
                told("record-changed", "call", "act-9001", new RecordChanged(Status.HELD, changed())),
                told("record-withdrawn", "call", "act-9001", new RecordWithdrawn(Cause.NOT_HELD, true, held().told())),
                told("record-withdrawn-deleted", "call", "act-9001", RecordWithdrawn.of(Cause.DELETED)),
                told("record-withdrawn-tombstone", "call", "act-9001", RecordWithdrawn.byTombstone()),
                told("customer-described", "account", "KL-1001", customer()),
                told("person-described", "person", "p-1", person()),
                told("employee-described", "employee", "u-7", employee()),
                told("product-described", "product", "SENS", new ProductDescribed("Sensors", SANNE, false)),
                told("lead-created", "lead", "lead-1", new LeadCreated(id("KL-1001"), DAY, false)),
                told("satisfaction-scored", "satisfaction", "score-1", satisfaction()),
                new Golden("filtered", filtered()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isWrittenAsKept(Golden golden) throws Exception {
        Outcome outcome =
                new Outcome(CrmRecords.of("crm.cloudevents", "KL-1001", "{}"), 0, "cloudevents", 1, golden.item());

        byte[] written = Objects.requireNonNull(
                Message.of(outcome, new Topics(Optional.empty())).value());

        assertEquals(kept(golden.file()), new String(written, StandardCharsets.UTF_8));
    }

    private static Golden told(String file, String kind, String recordId, Body body) {
        return new Golden(file, new Item.Told(kind, recordId, REVISION, true, "/crm/example#7f3c-0001", body));
    }

    private static Conversation.Telling held() {
        return Conversation.telling()
                .customer(KORENAAR)
                .products(List.of("SENS"))
                .channel(Channel.PHONE)
                .direction(Direction.OUT)
                .startedAt(Instant.parse("2026-11-20T08:30:00Z"))
                .endedAt(Instant.parse("2026-11-20T08:45:00Z"))
                .contactPerson(new ContactPerson("p-1", "Henk Bakker", "+31612345678"))
                .employee(SANNE)
                .purpose(Purpose.RELATION);
    }

    private static Conversation keeping() {
        return Conversation.telling()
                .customer(id("KL-1001"))
                .channel(Channel.PHONE)
                .on(DAY)
                .keeps("contactPerson")
                .told();
    }

    private static Conversation several() {
        return Conversation.telling()
                .customers(List.of(KORENAAR, BRASSERIE))
                .products(List.of("SENS", "PAY"))
                .channel(Channel.FACE_TO_FACE)
                .on(DAY)
                .employee(new Employee("u-7", null, null, null, null))
                .told();
    }

    private static Conversation changed() {
        return Conversation.telling()
                .customer(null)
                .startedAt(Instant.parse("2026-11-21T15:00:00Z"))
                .endedAt(null)
                .told();
    }

    private static CustomerDescribed customer() {
        return new CustomerDescribed(
                "Bakkerij De Korenaar",
                List.of("+31612345678"),
                "korenaar.nl",
                "A",
                SANNE,
                List.of("SENS", "PAY"),
                "Call before ten",
                false,
                null,
                false);
    }

    private static PersonDescribed person() {
        return new PersonDescribed("Henk Bakker", "+31612345678", "Owner", id("KL-1001"), false);
    }

    private static EmployeeDescribed employee() {
        return new EmployeeDescribed(
                "Sanne de Vries", "+31201234567", new Extension("201"), "sanne@example.nl", "sanne", false);
    }

    private static SatisfactionScored satisfaction() {
        return new SatisfactionScored(id("KL-1001"), new BigDecimal("8.5"), DAY, false);
    }

    private static Item filtered() {
        return new Item.Filtered("message", "mail-1", REVISION, FilterReason.WRITTEN, "KL-1001", "u-7", DAY);
    }

    private static @Nullable Customer id(String id) {
        return Customer.of(id, null, null);
    }

    private static String kept(String file) throws Exception {
        try (InputStream in = GoldenEventsTest.class.getResourceAsStream("/events/" + file + ".json")) {
            return in == null ? "no such file" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
