package org.contactboard.connector.superoffice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Place;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;
import org.jspecify.annotations.Nullable;

/** Reads the row of a call or a meeting. */
record ActivityReading(SuperOfficeItem item, Activity activity) {

    static final Option<Map<String, Direction>> TASK_DIRECTIONS =
            Option.meanings("task-directions", Direction.class, Map.of());

    /** Follow-ups: they have a time only where somebody gave them one. */
    private static final Set<String> CHECKLIST = Set.of("2", "7");

    Conversation conversation(@Nullable Moment start) {
        LocalDate day = start == null ? null : day(start);
        Moment end = start == null || !isUntimed(start) ? item.momentIfAny("endDate") : null; // the same midnight
        Conversation.Telling telling = Conversation.telling()
                .customer(Customer.of(fields().id("contact_id"), null, null))
                .channel(channel())
                .direction(direction())
                .startedAt(start == null || day != null ? null : start.instant())
                .on(day)
                .endedAt(end == null ? null : end.instant())
                .contactPerson(ContactPerson.of(fields().id("person_id"), null, null))
                .employee(Employee.of(fields().id("associate_id"), null, null, null))
                .purpose(item.source().choices().purpose(fields(), false));
        List<String> products = item.source().choices().products(fields());
        return products.isEmpty() ? telling.told() : telling.products(products).told();
    }

    /** What is shown in the diary; of a completed activity when it was done. */
    @Nullable
    Moment start() {
        Moment active = item.moment("activeDate");
        Moment done = active == null ? item.moment("done") : active;
        return done == null ? item.moment("do_by") : done;
    }

    @Nullable
    Moment startIfAny() {
        return item.momentIfAny("activeDate");
    }

    /** Null for a meeting by video where the source's setting says that it does not count. */
    @Nullable
    Channel channel() {
        return switch (activity) {
            case CALL -> Channel.PHONE;
            case VIDEO -> item.source().video().channel();
            case MEETING -> place().channel(item.source().video());
            case WRITTEN, INTERNAL -> null;
        };
    }

    private Place place() {
        return PlaceRule.read(
                fields().text("join_videomeet_url"),
                fields().text("location"),
                item.source().region());
    }

    /** In SuperOffice a type of activity is incoming or outgoing, not the activity. */
    private @Nullable Direction direction() {
        String task = fields().text("task_idx");
        return task == null ? null : item.source().option(TASK_DIRECTIONS).get(Option.word(task));
    }

    private @Nullable LocalDate day(Moment start) {
        if (start.instant() == null) {
            return start.day();
        }
        return isUntimed(start) || fields().flag("alldayEvent")
                ? start.dayIn(item.source().zone())
                : null;
    }

    private boolean isUntimed(Moment start) {
        boolean midnight = start.instant() != null
                && start.instant().atZone(item.source().zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight && CHECKLIST.contains(String.valueOf(fields().text("type")));
    }

    private Fields fields() {
        return item.fields();
    }
}
