package org.contactboard.ui.sources;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/** A source in words. */
final class SourceWords {

    private final Words words;
    private final Clock clock;
    private final boolean numbers;

    /** {@code numbers} where the reader may see those of customers' persons. */
    SourceWords(Words words, Clock clock, boolean numbers) {
        this.words = words;
        this.clock = clock;
        this.numbers = numbers;
    }

    String name(SourceStatus status) {
        return words.sayOr("source." + status.source(), status.source());
    }

    String state(SourceStatus status) {
        return switch (status.state()) {
            case SILENT -> words.say("sources.state.SILENT", moment(status.silentSince()));
            case BEHIND -> words.say("sources.state.BEHIND", status.lag());
            case UNCONFIGURED, UNREAD, WAITING, NEW, QUIET, LIVE -> words.say("sources.state", status.state());
        };
    }

    String newest(SourceStatus status) {
        Instant at = status.newestAt();
        return at == null
                ? words.say("sources.newest.none")
                : words.say("sources.newest.at", moment(at), span(Duration.between(at, clock.instant())));
    }

    String gap(SourceStatus status) {
        return status.usualGapSeconds() == null
                ? words.say("sources.unknown")
                : words.say("sources.gap.at-most", span(Duration.ofSeconds(status.usualGapSeconds())));
    }

    String delay(SourceStatus status) {
        Double seconds = status.usualDelaySeconds();
        return seconds == null ? words.say("sources.unknown") : span(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    String products(SourceStatus status) {
        Double without = status.contactsWithoutProduct();
        return without == null
                ? words.say("sources.products.none")
                : words.say("sources.products.share", percent(without), status.contacts());
    }

    String proposal(Proposal it) {
        String product = it.productName() == null ? words.say("sources.proposal.choose") : it.productName();
        return words.say("sources.proposal", mapped(it), product, it.contacts());
    }

    boolean shows(Proposal it) {
        return numbers || it.by() != Proposal.By.NUMBER;
    }

    /** In the largest unit of which there are two, or the smallest: "90 s", "17 min", "3 hours". */
    String span(Duration span) {
        if (span.toMillis() < 1000) {
            return words.say("sources.milliseconds");
        }
        if (span.toMinutes() < 2) {
            return words.say("sources.seconds", span.toSeconds());
        }
        if (span.toHours() < 2) {
            return words.say("sources.minutes", span.toMinutes());
        }
        return span.toDays() < 2
                ? words.say("sources.hours", span.toHours())
                : words.say("sources.days", span.toDays());
    }

    private String mapped(Proposal it) {
        return switch (it.by()) {
            case CODE -> it.value();
            case EMPLOYEE -> it.name() == null ? it.value() : it.name();
            case NUMBER -> words.phone(it.value());
        };
    }

    /** Some is never none, and not all is never all. */
    private static long percent(double share) {
        long rounded = Math.round(share * 100);
        if (share > 0 && rounded == 0) {
            return 1;
        }
        return share < 1 && rounded == 100 ? 99 : rounded;
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : words.momentOrTime(moment, clock.getZone(), LocalDate.now(clock));
    }
}
