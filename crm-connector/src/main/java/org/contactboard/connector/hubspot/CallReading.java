package org.contactboard.connector.hubspot;

import java.time.DateTimeException;
import java.time.Instant;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a call: somebody was spoken to when it was completed and its outcome is that it connected. */
record CallReading(HubSpotItem item) implements Reading {

    @Override
    public @Nullable Status status() {
        Status ended = meaning("hs_call_status");
        Status outcome = meaning("hs_call_disposition");
        if (item.isWhole()) {
            mustHaveBeenAskedFor();
            return together(ended, outcome);
        }
        if (item.tells("hs_call_disposition")) {
            return outcome == null ? Status.NOT_HELD : outcome;
        }
        if (ended == Status.HELD) {
            throw Refusal.needsEnrichment("The change says that the call is completed, and not whether it connected:"
                    + " read the call from HubSpot, and send it.");
        }
        if (ended == Status.NOT_HELD && HubSpotOptions.UNDER_WAY.contains(item.word("hs_call_status"))) {
            return null;
        }
        return item.tells("hs_call_status") && ended == null ? Status.NOT_HELD : ended;
    }

    /** The API leaves out properties that were not asked for, and gives null for those that are not set. */
    private void mustHaveBeenAskedFor() {
        if (!item.properties().namesAny("hs_call_status", "hs_call_disposition")) {
            throw Refusal.needsEnrichment("The call came without hs_call_status and hs_call_disposition:"
                    + " read it from HubSpot with these properties, and send it.");
        }
    }

    private static Status together(@Nullable Status ended, @Nullable Status outcome) {
        if (ended == Status.HELD) {
            return outcome == null ? Status.NOT_HELD : outcome;
        }
        return ended == null ? Status.NOT_HELD : ended;
    }

    @Override
    public Channel channel() {
        return Channel.PHONE;
    }

    @Override
    public boolean tellsChannel() {
        return item.isWhole();
    }

    @Override
    public String start() {
        return "hs_timestamp";
    }

    @Override
    public void time(Conversation.Telling telling) {
        if (item.tells("hs_timestamp")) {
            Moment start = item.moment("hs_timestamp");
            Instant at = start == null ? null : start.instant();
            telling.startedAt(at).on(start == null ? null : start.day()).endedAt(at == null ? null : end(at));
        }
    }

    /** Lasts milliseconds. */
    private @Nullable Instant end(Instant start) {
        String millis = item.text("hs_call_duration");
        if (millis == null || !millis.matches("\\d{1,9}")) {
            return null;
        }
        try {
            return start.plusMillis(Long.parseLong(millis));
        } catch (DateTimeException | ArithmeticException wrong) {
            return null;
        }
    }

    private @Nullable Status meaning(String property) {
        var option =
                property.equals("hs_call_status") ? HubSpotOptions.CALL_STATUSES : HubSpotOptions.CALL_DISPOSITIONS;
        String text = item.text(property);
        if (text == null) {
            return null;
        }
        Status meant = item.source().option(option).get(item.word(property));
        if (meant == null) {
            throw Refusal.unmapped(property, text, option);
        }
        return meant;
    }
}
