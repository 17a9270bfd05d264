package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are histories of one item: what the last event comes to. */
class OutcomeRuleTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("held", "contact-held;'channel':'PHONE','startedAt':'2026-11-20T10:00:00Z'"),
            Map.entry("visited", "contact-held;'channel':'FACE_TO_FACE','on':'2026-11-20'"),
            Map.entry("held-today", "contact-held;'channel':'PHONE','on':'2026-11-22'"),
            Map.entry("held-tomorrow", "contact-held;'channel':'PHONE','on':'2026-11-23'"),
            Map.entry("held-timeless", "contact-held;'channel':'PHONE'"),
            Map.entry("planned", "appointment-planned;'channel':'PHONE','startedAt':'2026-12-01T09:00:00Z'"),
            Map.entry("planned-past", "appointment-planned;'channel':'PHONE','startedAt':'2026-11-21T09:00:00Z'"),
            Map.entry(
                    "planned-going-on",
                    "appointment-planned;'channel':'PHONE','startedAt':'2026-11-22T11:30:00Z','endedAt':'2026-11-22T12:30:00Z'"),
            Map.entry(
                    "event-past",
                    "appointment-planned;'channel':'FACE_TO_FACE','startedAt':'2026-11-21T09:00:00Z','heldWhenPast':true"),
            Map.entry("changed-held", "record-changed;'status':'HELD'"),
            Map.entry("changed-not-held", "record-changed;'status':'NOT_HELD'"),
            Map.entry("changed-time", "record-changed;'startedAt':'2026-11-21T15:00:00Z'"),
            Map.entry("deleted", "record-withdrawn;'cause':'deleted'"),
            Map.entry("tombstone", "record-withdrawn;'cause':'deleted','tombstone':true"),
            Map.entry("cancelled", "record-withdrawn;'cause':'cancelled'"),
            Map.entry("not-held", "record-withdrawn;'cause':'not-held'"),
            Map.entry("was-held", "record-withdrawn;'cause':'not-held','countedBefore':true"),
            Map.entry("written", "record-withdrawn;'cause':'written'"),
            Map.entry("copy", "record-withdrawn;'cause':'copy'"),
            Map.entry("internal", "record-withdrawn;'cause':'internal'"),
            Map.entry("ended", "contact-held;'channel':'PHONE','endedAt':'2026-11-20T10:00:00Z'"),
            Map.entry("to-do", "record-withdrawn;'cause':'written','whole':true,'on':'2026-11-20'"),
            Map.entry("is-a-call", "record-changed;'channel':'PHONE','status':'HELD'"));

    @ParameterizedTest
    @CsvSource({
        "held,                      applied/phone",
        "visited,                   applied/face-to-face",
        "held-today,                applied/phone",
        "held-tomorrow,             applied/appointment",
        "held-timeless,             applied/waiting",
        "planned,                   applied/appointment",
        "planned-going-on,          applied/appointment",
        "planned-past,              filtered/not-held",
        "event-past,                applied/face-to-face",
        "planned held,              applied/phone",
        "planned changed-held,      applied/appointment",
        "changed-held,              applied/waiting",
        "changed-time,              applied/waiting",
        "changed-held held,         applied/phone",
        "deleted,                   applied/withdrawal",
        "held deleted,              applied/withdrawal",
        "deleted deleted,           applied/withdrawal",
        "tombstone,                 applied/withdrawal",
        "held tombstone,            applied/withdrawal",
        "deleted tombstone,         already-known/revision",
        "cancelled,                 applied/withdrawal",
        "not-held,                  filtered/not-held",
        "was-held,                  applied/withdrawal",
        "held not-held,             applied/withdrawal",
        "planned not-held,          applied/withdrawal",
        "planned-past not-held,     filtered/not-held",
        "written,                   filtered/written",
        "held written,              applied/withdrawal",
        "copy,                      filtered/copy",
        "held copy,                 applied/withdrawal",
        "internal,                  filtered/internal",
        "held internal,             applied/withdrawal",
        "ended,                     applied/phone",
        "to-do,                     filtered/written",
        "to-do changed-held,        filtered/written",
        "to-do is-a-call,           applied/phone",
        "held to-do,                applied/withdrawal",
        "changed-not-held,          applied/withdrawal",
        "held changed-not-held,     applied/withdrawal",
        "held deleted held,         applied/phone",
    })
    void decidesFromWhatWasKnownBefore(String history, String expected) {
        var state = ItemState.UNSEEN;
        var outcomes = new ArrayList<Outcome>();
        for (var name : List.of(history.split(" "))) {
            var told = Objects.requireNonNull(TOLD.get(name)).split(";", 2);
            var event = event(told[0], outcomes.size() + 1, told[1]);
            var before = state;
            state = MergeRule.merge(before, event);
            outcomes.add(OutcomeRule.decide(
                    event,
                    before,
                    state,
                    ConversationRule.derive(before, null, CLOCK),
                    ConversationRule.derive(state, null, CLOCK),
                    LocalDate.now(CLOCK)));
        }
        var last = outcomes.getLast();
        assertEquals(expected, last.outcome() + "/" + last.reason());
    }
}
