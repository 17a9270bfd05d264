package org.contactboard.board.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactboard.board.explanation.Explanation.ToldCustomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // where it stands: its day, "held", "planned" or "by-itself"; the state's status; what it waits for;
                // what became of it, newest first
                "2026-11-22 held PHONE,        HELD,      -,         applied/phone,          COUNTED,     phone",
                "2026-11-22 held FACE_TO_FACE, HELD,      -,         applied/face-to-face,   COUNTED,     face-to-face",
                "2026-11-23 held PHONE,        HELD,      -,         applied/appointment,    APPOINTMENT, held-later",
                "2026-11-23 planned PHONE,     PLANNED,   -,         applied/appointment,    APPOINTMENT, planned",
                "2026-11-22 planned PHONE,     PLANNED,   -,         applied/appointment,    APPOINTMENT, planned",
                "2026-11-23 by-itself PHONE,   PLANNED,   -,         applied/appointment,    APPOINTMENT, counts-by-itself",
                "2026-11-22 held PHONE blank,  HELD,      -,         applied/phone,          NOT_COUNTED, product-not-applicable",
                // what stands there stands, whatever came since
                "2026-11-22 held PHONE,        HELD,      -,         rejected/unreadable,    COUNTED,     phone",
                "2026-11-22 held PHONE,        HELD,      -,         already-known/revision, COUNTED,     phone",
                "2026-11-22 held PHONE,        HELD,      -,         -,                      COUNTED,     phone",
                "-,                            HELD,      unmatched, applied/unmatched,      UNMATCHED,   unmatched",
                "-,                            HELD,      unmatched, -,                      UNMATCHED,   unmatched",
                "-,                            -,         waiting,   applied/waiting,        WAITING,     waiting",
                "-,                            -,         waiting,   rejected/unreadable,    WAITING,     waiting",
                "-,                            HELD,      -,         applied/waiting,        WAITING,     waiting",
                // planned, and its end has passed
                "-,                            PLANNED,   -,         filtered/not-held,      NOT_COUNTED, not-confirmed",
                "-,                            NOT_HELD,  -,         filtered/not-held,      NOT_COUNTED, not-held",
                "-,                            DELETED,   -,         applied/withdrawal,     NOT_COUNTED, deleted",
                "-,                            CANCELLED, -,         applied/withdrawal,     NOT_COUNTED, cancelled",
                "-,                            WRITTEN,   -,         applied/withdrawal,     NOT_COUNTED, written",
                "-,                            DELETED,   -,         -,                      NOT_COUNTED, deleted",
                "-,                            NOT_HELD,  -,         rejected/unknown-kind filtered/not-held, REJECTED, unknown-kind",
                "-,                            NOT_HELD,  -,         filtered/not-held rejected/unknown-kind, NOT_COUNTED, not-held",
                // of which the board's memory holds nothing
                "-,                            nothing,   -,         filtered/written,       NOT_COUNTED, written",
                "-,                            nothing,   -,         filtered/copy,          NOT_COUNTED, copy",
                "-,                            nothing,   -,         already-known/revision filtered/empty, NOT_COUNTED, empty",
                "-,                            nothing,   -,         rejected/needs-enrichment, REJECTED, needs-enrichment",
                "-,                            nothing,   -,         already-known/revision rejected/unreadable, REJECTED, unreadable",
                "-,                            nothing,   -,         filtered/written rejected/unreadable, NOT_COUNTED, written",
                "-,                            nothing,   -,         already-known/revision, NOT_COUNTED, already-known",
                // accounts, persons, leads, …
                "-,                            -,         -,         applied/described,      DESCRIBED,   described",
                "-,                            -,         -,         applied/lead,           DESCRIBED,   lead",
                "-,                            -,         -,         already-known/revision, DESCRIBED,   described",
                "-,                            -,         -,         -,                      DESCRIBED,   described",
            })
    void saysWhereARecordIs(
            @Nullable String place,
            @Nullable String status,
            @Nullable String pending,
            @Nullable String outcomes,
            Verdict verdict,
            String reason) {
        var decided = ExplanationRule.decide(item(status, pending), places(place), history(outcomes), TODAY);

        assertThat(decided).isEqualTo(new ExplanationRule.Decided(verdict, reason));
    }

    @ParameterizedTest
    @CsvSource({"+31612345678, +316 •••• 78", "+4930901820, +493 •••• 20", "+31112, ••••", "'', ••••"})
    void hidesANumber(String number, String hidden) {
        assertThat(HiddenNumberRule.hide(number)).isEqualTo(hidden);
    }

    private static Remembered item(@Nullable String status, @Nullable String pending) {
        var nothing = "nothing".equals(status);
        return new Remembered(
                "crm", "call", "c-1", !nothing, nothing ? null : status, pending, null, null, null, null, null);
    }

    private static List<Place> places(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var words = text.split(" ");
        var customer = new ToldCustomer("k-1", "Klant", true);
        return List.of(new Place(
                customer,
                "general",
                words[1].equals("held"),
                words[1].equals("by-itself"),
                LocalDate.parse(words[0]),
                null,
                words[2],
                null,
                null,
                null,
                false,
                words.length == 3));
    }

    private static List<PastOutcome> history(@Nullable String outcomes) {
        return Stream.ofNullable(outcomes)
                .flatMap(it -> Stream.of(it.split(" ")))
                .map(it -> it.split("/"))
                .map(it -> new PastOutcome(it[0], it[1], Instant.EPOCH, "crm.crm", 0, 1, 0, null, null, null, null))
                .toList();
    }
}
