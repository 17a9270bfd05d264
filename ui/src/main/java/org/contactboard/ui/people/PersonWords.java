package org.contactboard.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import org.contactboard.ui.language.Words;

/**
 * What is said of persons.
 *
 * @param numbers whether the reader may see the numbers and addresses of customers' persons
 */
record PersonWords(Words words, Clock clock, boolean numbers) {

    /** "Last 3 Nov, by telephone · 12 conversations". */
    String spoken(PersonTold.Line line) {
        if (line.lastContactOn() == null) {
            return words.say("people.never");
        }
        String how = line.lastChannel() == null ? "" : ", " + words.say("channel.how", line.lastChannel());
        return words.say("people.spoken", words.date(line.lastContactOn(), LocalDate.now(clock)), how, line.contacts());
    }

    /** What archiving does, said before it is done. */
    String archiving(PersonTold.Line line) {
        return words.say("people.archive.about", line.contacts());
    }

    String shared(PersonTold.Line line) {
        return words.say("people.shared", String.join(", ", line.sharedBy()));
    }
}
