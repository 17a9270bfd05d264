package org.contactboard.connector.suitecrm;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/** Reads a row of calls or of meetings. */
record ConversationReading(String kind, Row row) {

    /** SuiteCRM's own meetings; every other type is a web meeting. */
    private static final Set<String> OWN_TYPES = Set.of("sugar", "suitecrm", "other");

    /** What only the join tables tell of a row whose parent is no person. */
    private static final String[] LINKED = {"contactPerson"};

    private static final String[] NONE = {};

    private static final int A_DAY = 24 * 60;

    Conversation conversation(@Nullable Moment start) {
        boolean withParent = parentIs("Contacts");
        List<String> products = row.source().choices().products(fields());
        Conversation.Telling telling = products.isEmpty()
                ? Conversation.telling()
                : Conversation.telling().products(products);
        return telling.customer(parentIs("Accounts") ? Customer.of(fields().id("parent_id"), null, null) : null)
                .channel(channel())
                .direction(direction())
                .startedAt(start == null ? null : start.instant())
                .on(start == null ? null : start.day())
                .endedAt(end(start))
                .contactPerson(withParent ? ContactPerson.of(fields().id("parent_id"), null, null) : null)
                .employee(Employee.of(fields().id("assigned_user_id"), null, null, null))
                .purpose(
                        row.source().choices().purpose(fields(), parentIs("Cases") && fields().id("parent_id") != null))
                .keeps(withParent ? NONE : LINKED)
                .told();
    }

    /** True for a conversation with our own company. */
    boolean isInternal() {
        return parentIs("Accounts") && row.source().choices().isOurselves(fields().id("parent_id"));
    }

    /** Null for a meeting by video where the source's setting says that it does not count. */
    @Nullable
    Channel channel() {
        return kind.equals("call")
                ? Channel.PHONE
                : place().channel(row.source().video());
    }

    private Place place() {
        String type = fields().text("type");
        if (type != null && !OWN_TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            return Place.VIDEO;
        }
        return PlaceRule.read(
                link("join_url") == null ? link("displayed_url") : link("join_url"),
                fields().text("location"),
                row.source().region());
    }

    /** A field of type URL that nobody fills in holds its scheme alone. */
    private @Nullable String link(String column) {
        String text = fields().text(column);
        return text == null || text.endsWith("://") ? null : text;
    }

    /** What was imported may have its duration alone. */
    private @Nullable Instant end(@Nullable Moment start) {
        Moment end = row.momentIfAny("date_end");
        Instant began = start == null ? null : start.instant();
        if (end != null || began == null) {
            return end == null ? null : end.instant();
        }
        int minutes = fields().node().path("duration_hours").asInt(0) * 60
                + fields().node().path("duration_minutes").asInt(0);
        return minutes > 0 && minutes <= A_DAY ? began.plusSeconds(minutes * 60L) : null;
    }

    private @Nullable Direction direction() {
        String text = fields().text("direction");
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "inbound" -> Direction.IN;
            case "outbound" -> Direction.OUT;
            default -> null;
        };
    }

    private boolean parentIs(String type) {
        return type.equals(fields().text("parent_type"));
    }

    private Fields fields() {
        return row.fields();
    }
}
