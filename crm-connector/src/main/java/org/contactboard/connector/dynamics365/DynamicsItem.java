package org.contactboard.connector.dynamics365;

import java.time.ZoneOffset;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** One change of a record, and what it needs to be told. */
record DynamicsItem(Change change, CrmRecord record, int place, Source source) {

    Fields fields() {
        return change.fields();
    }

    /** One of us; a team is not. */
    @Nullable
    Employee employee(String column) {
        Lookup user = Lookup.of(fields(), column);
        return user == null || user.isOf("team") ? null : Employee.of(user.id(), user.name(), null, null);
    }

    Item told(String kind, Body body) {
        return new Item.Told(kind, id(), revision(), body);
    }

    Item filtered(String kind, FilterReason reason) {
        Lookup regarding = Lookup.of(fields(), "regardingobjectid");
        Employee owner = employee("ownerid");
        Moment when = firstMoment("actualstart", "senton", "actualend", "scheduledstart", "scheduledend", "createdon");
        String id = change.id();
        return new Item.Filtered(
                kind,
                id == null ? record.origin(place).recordId() : id,
                revision(),
                reason,
                regarding != null && regarding.isOf("account") ? regarding.id() : null,
                owner == null ? null : owner.id(),
                when == null ? null : when.dayIn(source.zone()));
    }

    private String id() {
        String id = change.id();
        if (id == null) {
            throw Refusal.missing("activityid");
        }
        return id;
    }

    /** The change's own moment and the row's version; where neither is told, Kafka's. */
    private Revision revision() {
        Moment at = change.at();
        Revision received = record.received(place);
        if (at == null || at.instant() == null) {
            return received;
        }
        Long tie = change.tie();
        return Revision.of(at.instant(), tie == null ? received.tie() : tie);
    }

    private @Nullable Moment firstMoment(String... columns) {
        for (String column : columns) {
            Moment moment = MomentRule.readIfAny(fields(), column, ZoneOffset.UTC);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }
}
