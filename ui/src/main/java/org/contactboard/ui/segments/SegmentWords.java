package org.contactboard.ui.segments;

import java.time.Clock;
import java.time.LocalDate;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.rhythm.Periods;
import org.jspecify.annotations.Nullable;

/** What is said of segments and of since when their rhythms hold. */
record SegmentWords(Words words, Clock clock) {

    /** "green up to 3 months, then orange up to 6"; for a segment without its own also that it is the board's. */
    String rhythm(Periods own, Periods board) {
        return own.isNone() ? words.say("segments.as-board", board.say(words, "")) : own.say(words, "");
    }

    String since(@Nullable LocalDate day) {
        return day == null
                ? words.say("segments.since.always")
                : words.say("segments.since", words.date(day, LocalDate.now(clock)));
    }

    /** A line of the past: "22 nov: green …". */
    String past(DatedPeriods dated) {
        return words.say(
                "segments.past",
                dated.validFrom() == null
                        ? words.say("segments.past.always")
                        : words.date(dated.validFrom(), LocalDate.now(clock)),
                dated.periods().say(words, words.say("segments.past.board")));
    }

    String overload(SegmentTold segment) {
        return words.say("segments.overload", segment.overloadCount(), segment.overloadDays());
    }
}
