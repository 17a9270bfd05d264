package org.contactboard.connector.hubspot;

import java.time.Instant;
import java.time.ZoneOffset;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** An object as one of HubSpot's APIs gives it: always whole. */
final class ObjectTranslation {

    private ObjectTranslation() {}

    static Item item(Fields object, CrmRecord record, int place, Source source) {
        if (!object.isObject()) {
            return Item.Rejected.of(
                    null, null, Refusal.unreadable("The item is no object and no webhook of HubSpot; send it whole."));
        }
        Fields properties = Properties.of(object);
        ObjectType type = type(object, properties, record);
        String known = knownId(object, properties);
        return Item.guarded(
                type == null ? null : type.kind(),
                known == null || known.length() > 200 ? null : known,
                () -> translated(object, properties, type, record, place, source));
    }

    private static Item translated(
            Fields object, Fields properties, @Nullable ObjectType type, CrmRecord record, int place, Source source) {
        if (type == null) {
            throw Refusal.unknownKind("The object does not say what it is; name its type in the topic,"
                    + " such as crm.hubspot.calls, or leave it out.");
        }
        String id = Fields.id("id", knownId(object, properties));
        if (id == null) {
            throw Refusal.missing("id");
        }
        HubSpotItem item = new HubSpotItem(
                type,
                id,
                true,
                Links.of(object),
                properties,
                object,
                revision(object, properties, record, place),
                source);
        return isGone(object, properties) ? Translation.deletion(item) : Translation.item(item);
    }

    private static @Nullable ObjectType type(Fields object, Fields properties, CrmRecord record) {
        Fields engagement = object.object("engagement");
        return engagement.isObject()
                ? ObjectType.of(engagement.text("type"))
                : ObjectType.of(object, properties, record);
    }

    private static @Nullable String knownId(Fields object, Fields properties) {
        String id = object.firstText("id", "companyId", "vid", "ownerId", "objectId");
        String older = id == null ? object.object("engagement").text("id") : id;
        return older == null ? properties.text("hs_object_id") : older;
    }

    private static boolean isGone(Fields object, Fields properties) {
        Fields engagement = object.object("engagement");
        return object.flag("archived")
                || object.flag("isDeleted")
                || properties.flag("archived")
                || engagement.names("active") && !engagement.flag("active");
    }

    private static Revision revision(Fields object, Fields properties, CrmRecord record, int place) {
        Instant changed = first(
                instant(object, "updatedAt"),
                instant(properties, "hs_lastmodifieddate"),
                instant(properties, "lastmodifieddate"),
                instant(object.object("engagement"), "lastUpdated"));
        Instant archived = instant(object, "archivedAt");
        Instant last = changed == null || archived != null && archived.isAfter(changed) ? archived : changed;
        Revision received = record.received(place);
        return last == null ? received : Revision.of(last, received.tie());
    }

    private static @Nullable Instant instant(Fields fields, String name) {
        Moment moment = MomentRule.readIfAny(fields, name, ZoneOffset.UTC);
        return moment == null ? null : moment.instant();
    }

    private static @Nullable Instant first(@Nullable Instant... instants) {
        for (Instant instant : instants) {
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }
}
