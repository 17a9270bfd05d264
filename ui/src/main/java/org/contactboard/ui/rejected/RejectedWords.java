package org.contactboard.ui.rejected;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.ui.language.Words;

/** Rejected records in words. */
record RejectedWords(Words words, Clock clock) {

    String tell(String key, Object... arguments) {
        return words.say("rejected." + key, arguments);
    }

    String source(String source) {
        return words.sayOr("source." + source, source);
    }

    /** "Activity type 7 has no meaning yet", or why in general. */
    String title(RejectedGroup group) {
        return group.option() != null && group.value() != null
                ? tell("unmapped", option(group.option()), group.value())
                : reason(group.reason());
    }

    String reason(String reason) {
        return words.sayOr("rejected.reason." + reason, reason);
    }

    /** What a person can do about it. */
    String advice(String reason) {
        return words.sayOr("rejected.advice." + reason, "");
    }

    String option(String option) {
        return words.sayOr("rejected.option." + option, option);
    }

    String meaning(String meaning) {
        return words.sayOr("rejected.meaning." + meaning, meaning);
    }

    String since(RejectedGroup group) {
        String newest = moment(group.newestAt());
        String oldest = moment(group.oldestAt());
        return oldest.equals(newest) ? newest : tell("since", oldest, newest);
    }

    /** What became of it. */
    String end(RejectedItem item) {
        if (item.state().equals("DISCARDED")) {
            return tell("discarded");
        }
        return item.outcome() == null
                ? tell("underway")
                : words.sayOr("where.outcome." + item.outcome(), item.outcome());
    }

    String moment(Instant moment) {
        return words.momentOrTime(moment, clock.getZone(), LocalDate.now(clock));
    }
}
