package org.contactboard.connector.hubspot;

import java.time.ZoneOffset;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Repetition;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * One object of HubSpot, or the one property of it that a webhook tells.
 *
 * @param links to other objects; none where it does not hold them at all
 * @param properties always texts, whatever they mean
 */
record HubSpotItem(
        ObjectType type,
        String id,
        boolean isWhole,
        Links links,
        Fields properties,
        Fields object,
        Revision revision,
        Source source) {

    boolean tells(String... names) {
        return isWhole || properties.namesAny(names);
    }

    @Nullable
    String text(String property) {
        return properties.text(property);
    }

    /** As values are compared; empty when there is none. */
    String word(String property) {
        String text = text(property);
        return text == null ? "" : Option.word(text);
    }

    @Nullable
    Moment moment(String property) {
        return MomentRule.read(properties, property, ZoneOffset.UTC);
    }

    @Nullable
    Moment momentIfAny(String property) {
        return MomentRule.readIfAny(properties, property, ZoneOffset.UTC);
    }

    @Nullable
    Employee owner() {
        return Employee.of(properties.id("hubspot_owner_id"), null, null, null);
    }

    Item told(Body body) {
        String repeatedAs = isWhole ? Repetition.id(revision, object.node()) : null;
        return new Item.Told(type.kind(), id, revision, true, repeatedAs, body);
    }

    Item filtered(FilterReason reason) {
        Moment when = momentIfAny("hs_timestamp");
        return new Item.Filtered(
                type.kind(),
                id,
                revision,
                reason,
                links.companies().isEmpty() ? null : links.companies().getFirst(),
                properties.id("hubspot_owner_id"),
                when == null ? null : when.dayIn(source.zone()));
    }
}
