package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeRuleTest {

    private static final String CALL = "'channel':'PHONE','startedAt':'2026-11-20T10:00:00Z','customer':{'id':'K1'}";

    @Test
    void aWholeEventEmptiesWhatItDoesNotName() {
        var state = merge(event("contact-held", 1, CALL + ",'direction':'OUT'"), event("contact-held", 2, CALL));
        assertEquals(false, state.fields().containsKey("direction"));
    }

    @Test
    void aPartialEventLeavesWhatItDoesNotName() {
        var state = merge(event("contact-held", 1, CALL), event("record-changed", 2, "'direction':'IN'"));
        assertEquals("PHONE", text(state, "channel"));
        assertEquals("IN", text(state, "direction"));
    }

    @Test
    void aNullInAPartialEventEmptiesTheField() {
        var state = merge(
                event("contact-held", 1, CALL + ",'direction':'OUT'"), event("record-changed", 2, "'direction':null"));
        assertEquals(false, state.fields().containsKey("direction"));
    }

    @ParameterizedTest
    @CsvSource({
        // second event at, the direction that stays
        "9, OUT",
        "10, OUT",
        "11, IN",
    })
    void onlyAHigherRevisionSetsAField(long at, String direction) {
        var state = merge(
                event("contact-held", 10, CALL + ",'direction':'OUT'"),
                event("contact-held", at, CALL + ",'direction':'IN'"));
        assertEquals(direction, text(state, "direction"));
    }

    @Test
    void anOlderWholeEventFillsInAroundANewerPart() {
        var state = merge(event("record-changed", 5, "'status':'HELD'"), event("appointment-planned", 3, CALL));
        assertEquals(Status.HELD, state.status());
        assertEquals("PHONE", text(state, "channel"));
    }

    @Test
    void theSameEventAgainChangesNothing() {
        var held = event("contact-held", 1, CALL);
        var state = merge(held);
        assertSame(state, MergeRule.merge(state, held));
    }

    @Test
    void theSameEventIdAgainChangesNothingThoughItsRevisionIsNewer() {
        var state = merge(event("contact-held", 1, CALL + ",'eventId':'/crm#1'"));
        assertSame(state, MergeRule.merge(state, event("contact-held", 2, CALL + ",'eventId':'/crm#1'")));
    }

    @Test
    void theSameEventIdInAHigherTranslationRepairs() {
        var state = merge(event("contact-held", 1, CALL + ",'eventId':'/crm#1'"));
        var again = event("contact-held", 1, CALL + ",'eventId':'/crm#1','translation':2,'direction':'IN'");
        assertEquals("IN", text(MergeRule.merge(state, again), "direction"));
    }

    @Test
    void theSameEventIdInTheSameTranslationChangesNothingAfterARepair() {
        var state = merge(event("contact-held", 1, CALL + ",'eventId':'/crm#1','translation':2"));
        var later = event("contact-held", 2, CALL + ",'eventId':'/crm#1','translation':2");
        assertSame(state, MergeRule.merge(state, later));
    }

    @Test
    void aWholeEventKeepsWhatItsRecordCannotKnow() {
        var state = merge(
                event("contact-held", 1, CALL),
                event("record-changed", 2, "'contactPerson':{'id':'P1'}"),
                event("contact-held", 3, CALL + ",'keeps':['contactPerson']"));
        assertEquals("{\"id\":\"P1\"}", String.valueOf(state.fields().get("contactPerson")));
    }

    @Test
    void anyOrderOfArrivalGivesTheSameStateWithWhatIsKept() {
        sameInAnyOrder(
                event("record-changed", 1, "'contactPerson':{'id':'P1'}"),
                event("appointment-planned", 2, CALL + ",'contactPerson':{'id':'P2'}"),
                event("contact-held", 4, CALL + ",'keeps':['contactPerson']"),
                event("record-changed", 3, "'contactPerson':{'id':'P3'},'direction':'OUT'"),
                event("contact-held", 6, CALL + ",'keeps':['contactPerson'],'direction':'IN'"));
        sameInAnyOrder(
                event("record-changed", 1, "'contactPerson':{'id':'P1'}"),
                event("appointment-planned", 2, CALL),
                event("contact-held", 4, CALL + ",'keeps':['contactPerson']"));
        sameInAnyOrder(
                event("contact-held", 1, CALL + ",'keeps':['contactPerson']"),
                event("record-changed", 2, "'contactPerson':{'id':'P1'}"),
                event("contact-held", 3, CALL + ",'contactPerson':{'id':'P2'}"));
    }

    @Test
    void anyOrderOfArrivalGivesTheSameState() {
        sameInAnyOrder(
                event("appointment-planned", 1, CALL),
                event("record-changed", 2, "'status':'HELD'"),
                event("record-changed", 3, "'direction':'IN'"),
                event("contact-held", 4, CALL + ",'direction':'OUT'"),
                event("record-changed", 5, "'direction':null,'employee':{'id':'E1'}"),
                event("record-withdrawn", 6, "'cause':'not-held'"),
                event("record-changed", 7, "'status':'HELD'"));
    }

    private static void sameInAnyOrder(RecordEvent... told) {
        var events = List.of(told);
        var expected = merge(told);
        for (var seed = 0; seed < 200; seed++) {
            var shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(seed % 2, seed % 2 + 2));
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, merge(shuffled.toArray(RecordEvent[]::new)), "seed " + seed);
        }
    }

    private static @Nullable String text(ItemState state, String field) {
        return ConversationRule.text(state.fields().get(field));
    }

    private static ItemState merge(RecordEvent... events) {
        var state = ItemState.UNSEEN;
        for (var event : events) {
            state = MergeRule.merge(state, event);
        }
        return state;
    }
}
