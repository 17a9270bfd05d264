package org.contactboard.connector.dynamics365;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Reads how an activity stands: by its state, unless people gave its status reason a meaning of its own. */
final class StatusReading {

    static final Option<Map<String, Status>> STATUS_REASONS = Option.meanings("status-reasons", Status.class, Map.of());

    private static final Set<String> ANSWERS = Set.of("true", "false", "1", "0", "yes", "no");

    private StatusReading() {}

    /** Null where the change does not name the state. */
    static @Nullable Status status(Change change, Source source) {
        Status status = status(change.fields(), source);
        boolean call = change.table().equals("phonecall");
        if (call && change.fields().flag("leftvoicemail")) {
            return status == Status.HELD || status == null ? Status.NOT_HELD : status;
        }
        if (call && status == Status.HELD && change.isWhole() && !tellsVoicemail(change.fields())) {
            throw Refusal.needsEnrichment("The call is completed, and the field leftvoicemail is not there to tell"
                    + " whether anybody answered; ask for it, or add it to the image.");
        }
        return status;
    }

    private static boolean tellsVoicemail(Fields row) {
        String text = row.node().path("leftvoicemail").asText();
        return ANSWERS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the row counted before the change, as far as it was sent along. */
    static boolean countedBefore(Change change, Source source) {
        Fields before = change.before();
        try {
            return status(before, source) == Status.HELD && !before.flag("leftvoicemail");
        } catch (Refusal unknown) {
            return false;
        }
    }

    private static @Nullable Status status(Fields row, Source source) {
        String reason = row.text("statuscode");
        Status meant = reason == null ? null : source.option(STATUS_REASONS).get(Option.word(reason));
        String state = row.text("statecode");
        if (state == null) {
            return null;
        }
        return meant != null
                ? meant
                : switch (state.toLowerCase(Locale.ROOT)) {
                    case "0", "open", "3", "scheduled" -> Status.PLANNED;
                    case "1", "completed", "closed" -> Status.HELD;
                    case "2", "canceled" -> Status.CANCELLED;
                    default ->
                        throw Refusal.unknownKind("The field statecode is " + state
                                + ", which is neither open, completed, canceled nor scheduled.");
                };
    }
}
