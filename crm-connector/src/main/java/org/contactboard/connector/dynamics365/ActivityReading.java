package org.contactboard.connector.dynamics365;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.reading.Place;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.translation.Activity;
import org.jspecify.annotations.Nullable;

/** Reads what a change tells about a call or a meeting: of a whole row everything, else what it names. */
record ActivityReading(DynamicsItem item, Activity activity, Participants participants) {

    static ActivityReading of(DynamicsItem item, Activity activity) {
        return new ActivityReading(
                item, activity, Participants.of(item.fields(), activity == Activity.CALL, item.source()));
    }

    Conversation conversation(@Nullable Status status) {
        Conversation.Telling telling = Conversation.telling();
        customer(telling);
        aims(telling);
        if (tellsPlace()) {
            telling.channel(channel());
        }
        if (change().tells("directioncode")) {
            telling.direction(direction());
        }
        time(telling, status);
        contactPerson(telling);
        if (change().tellsLookup("ownerid")) {
            Employee owner = item.employee("ownerid");
            telling.employee(owner == null ? participants.employee() : owner);
        }
        return telling.told();
    }

    /** True for a meeting by video where the source's setting says that it does not count. */
    boolean isUncountedVideo() {
        return tellsPlace() && channel() == null;
    }

    /** True where it tells nobody outside, and refers to rows that may be of somebody. */
    boolean hidesCustomer(Conversation told) {
        return Stream.of("customer", "customers", "contactPerson")
                        .allMatch(field -> told.fields().get(field) == null)
                && participants.areUnknown();
    }

    private boolean tellsPlace() {
        return change().isWhole() || !isCall() && change().tells("location", "isonlinemeeting", "onlinemeetingjoinurl");
    }

    private @Nullable Channel channel() {
        if (isCall()) {
            return Channel.PHONE;
        }
        boolean online = activity == Activity.VIDEO || fields().flag("isonlinemeeting");
        Place place = online
                ? Place.VIDEO
                : PlaceRule.read(
                        fields().text("onlinemeetingjoinurl"),
                        fields().text("location"),
                        item.source().region());
        return place.channel(item.source().video());
    }

    private void customer(Conversation.Telling telling) {
        if (!change().tellsLookup("regardingobjectid")) {
            return;
        }
        List<Customer> customers = participants.customers(isCall());
        if (customers.size() > 1) {
            telling.customers(customers);
        } else {
            telling.customer(customers.isEmpty() ? Customer.of(null, null, number()) : customers.getFirst());
        }
    }

    private void aims(Conversation.Telling telling) {
        List<String> products = item.source().choices().products(fields());
        if (!products.isEmpty()) {
            telling.products(products);
        }
        Purpose purpose = item.source().choices().purpose(fields(), participants.isAboutCase());
        if (change().isWhole() || purpose == Purpose.HELPDESK) {
            telling.purpose(purpose);
        }
    }

    private void time(Conversation.Telling telling, @Nullable Status status) {
        boolean held = status == Status.HELD
                || status == Status.NOT_HELD
                || status == null && change().tells("actualstart", "actualend");
        boolean lenient = change().isWhole() && status != Status.HELD && status != Status.PLANNED;
        TimeReading time = new TimeReading(fields(), item.source().zone(), change().isWhole(), lenient);
        LocalDate day = time.day(held);
        Instant start = day != null ? null : held ? time.heldAt() : time.plannedAt();
        if (change().isWhole() || start != null || day != null || change().tells("scheduledstart")) {
            telling.startedAt(start).on(day);
        }
        if (change().tells("actualend", "scheduledend")) {
            telling.endedAt(time.end(held));
        }
    }

    private void contactPerson(Conversation.Telling telling) {
        boolean withParties = Party.areTold(fields());
        Lookup person = participants.person();
        if (person != null) {
            telling.contactPerson(ContactPerson.of(person.id(), person.name(), number()));
        } else if (change().isWhole() || withParties) {
            telling.contactPerson(ContactPerson.of(null, null, number()));
        }
        if (change().isWhole() && !withParties && person == null) {
            telling.keeps("contactPerson");
        }
    }

    private @Nullable String number() {
        return Phones.e164(fields().text("phonenumber"), item.source().region());
    }

    private @Nullable Direction direction() {
        return fields().text("directioncode") == null
                        && !fields().node().path("directioncode").isBoolean()
                ? null
                : fields().flag("directioncode") ? Direction.OUT : Direction.IN;
    }

    private boolean isCall() {
        return activity == Activity.CALL;
    }

    private Fields fields() {
        return item.fields();
    }

    private Change change() {
        return item.change();
    }
}
