package org.contactboard.connector.espocrm;

import java.time.Instant;
import java.time.ZoneOffset;
import org.contactboard.connector.espocrm.WebhookEvent.Verb;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** One element of a webhook's array. */
record EspoItem(WebhookEvent event, Fields fields, CrmRecord record, int place, Source source) {

    String kind() {
        return event.kind();
    }

    String id() {
        return fields.requiredId("id");
    }

    boolean isWhole() {
        return event.verb() == Verb.CREATE;
    }

    boolean isDeleted() {
        return event.verb() == Verb.DELETE || fields.flag("deleted");
    }

    /** True when the item says something of the field: a whole one of every field, a partial one of those it names. */
    boolean tells(String... names) {
        return isWhole() || fields.namesAny(names);
    }

    @Nullable
    Moment moment(String field) {
        return MomentRule.read(fields, field, ZoneOffset.UTC);
    }

    /**
     * Updates and deletions carry no time of their own: Kafka's order is theirs. A creation that is sent again must
     * not undo them, so it keeps its own time where that is the earlier one.
     */
    Revision revision() {
        Moment modified = MomentRule.readIfAny(fields, "modifiedAt", ZoneOffset.UTC);
        Instant at = modified == null ? null : modified.instant();
        return isWhole() && at != null && at.isBefore(record.timestamp()) ? Revision.of(at, 0) : record.received(place);
    }

    Item told(Body body) {
        return new Item.Told(kind(), id(), revision(), body);
    }

    Item filtered(FilterReason reason) {
        boolean ofAccount = "Account".equals(fields.text("parentType"));
        String account = fields.id("accountId");
        Moment when = firstMoment("dateSent", "dateStart", "dateEnd", "createdAt");
        return new Item.Filtered(
                kind(),
                id(),
                revision(),
                reason,
                account == null && ofAccount ? fields.id("parentId") : account,
                fields.id("assignedUserId"),
                when == null ? null : when.dayIn(source.zone()));
    }

    private @Nullable Moment firstMoment(String... names) {
        for (String name : names) {
            Moment moment = MomentRule.readIfAny(fields, name, ZoneOffset.UTC);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }
}
