package org.contactboard.connector.translation;

import java.util.List;
import java.util.stream.Collectors;
import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.Status;

/** What became of a record, as far as the properties look at it. */
record Outcome(List<Item> items) {

    static Outcome of(Seed seed) {
        return new Outcome(seed.translated(seed.json()));
    }

    /** How many of the items say that somebody spoke: now, by what changed, or when its end has passed. */
    long counting() {
        return items.stream().filter(Outcome::counts).count();
    }

    /** Everything that is told, the revisions as well. */
    String lines() {
        return items.stream()
                .map(item -> switch (item) {
                    case Item.Told told -> Told.line(told) + " " + told.revision() + " " + told.live();
                    case Item.Filtered filtered -> filtered.toString();
                    case Item.Rejected rejected -> rejected.toString();
                })
                .collect(Collectors.joining("\n"));
    }

    /** What is told to the board. */
    String words() {
        return items.stream()
                .filter(item -> !(item instanceof Item.Rejected))
                .map(item -> item instanceof Item.Told told ? Told.line(told) : item.toString())
                .collect(Collectors.joining("\n"));
    }

    private static boolean counts(Item item) {
        return item instanceof Item.Told told
                && switch (told.body()) {
                    case ContactHeld held -> true;
                    case RecordChanged changed -> changed.status() == Status.HELD;
                    case AppointmentPlanned planned -> planned.heldWhenPast();
                    default -> false;
                };
    }
}
