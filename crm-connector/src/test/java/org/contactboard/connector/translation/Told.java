package org.contactboard.connector.translation;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.contactboard.connector.cloudevents.CloudEventsTranslator;
import org.contactboard.connector.espocrm.EspoCrmTranslator;
import org.contactboard.connector.event.MembersJson;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.suitecrm.SuiteCrmTranslator;

/** Translates a record of a test, and puts what became of an item into one line. */
public final class Told {

    private static final Map<String, Translator> TRANSLATORS = Map.of(
            "cloudevents", new CloudEventsTranslator(),
            "espocrm", new EspoCrmTranslator(),
            "suitecrm", new SuiteCrmTranslator());

    private Told() {}

    public static Iterable<String> kinds() {
        return TRANSLATORS.keySet();
    }

    public static java.util.List<Item> items(String kind, CrmRecord record) {
        return items(kind, record, source(kind, Video.PHONE));
    }

    public static java.util.List<Item> items(String kind, CrmRecord record, Source source) {
        return java.util.Objects.requireNonNull(TRANSLATORS.get(kind)).translate(record, source);
    }

    public static Source source(String kind, Video video) {
        return new Source(
                kind, kind, 1, ZoneId.of("Europe/Amsterdam"), video, "NL", Map.of("segment-field", "cSegment"));
    }

    /** {@code contact-held call/1 {…}}, {@code filtered/written email/1} or {@code rejected/unreadable call/1 detail}. */
    public static String line(Item item) {
        return switch (item) {
            case Item.Told told -> told.body().type() + " " + told.kind() + "/" + told.recordId() + " " + json(told);
            case Item.Filtered filtered ->
                "filtered/" + filtered.reason().text() + " " + filtered.kind() + "/" + filtered.recordId();
            case Item.Rejected rejected ->
                "rejected/" + rejected.reason().text() + " " + rejected.kind() + "/" + rejected.recordId() + " "
                        + rejected.detail();
        };
    }

    public static String json(Item.Told told) {
        return new String(MembersJson.bytes(told.body().members()), StandardCharsets.UTF_8);
    }
}
