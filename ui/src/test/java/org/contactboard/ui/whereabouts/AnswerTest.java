package org.contactboard.ui.whereabouts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.whereabouts.Explanation.ToldCustomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final List<Product> PRODUCTS = List.of(
            new Product("general", "General", null, null),
            new Product("payroll", "Payroll", null, null),
            new Product("leave", "Leave", null, null));

    @ParameterizedTest(name = "{0} {1} {2} {3}: {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | COUNTED     | phone        | PHONE        | Korenaar          | payroll        | Counted as a telephone call with Korenaar on 18 November 2026 at 11:00, product Payroll.",
                "nl | COUNTED     | phone        | PHONE        | Korenaar          | payroll        | Geteld als telefoongesprek met Korenaar op 18 november 2026 om 11:00, product Payroll.",
                "en | COUNTED     | face-to-face | FACE_TO_FACE | Korenaar,Zoë,Vliet | payroll,leave | Counted as a face-to-face conversation with Korenaar, Zoë and Vliet on 18 November 2026 at 11:00, products Payroll and Leave.",
                "nl | COUNTED     | phone        | PHONE        | {Zoë}             | general        | Geteld als telefoongesprek met {Zoë} op 18 november 2026 om 11:00.",
                "en | APPOINTMENT | planned      | PHONE        | Korenaar          | -              | Planned: a telephone call with Korenaar on 18 November 2026 at 11:00.",
                "nl | NOT_COUNTED | not-held     | PHONE        | -                 | -              | Niet geteld: er is niemand gesproken (niet opgenomen, voicemail, of het ging niet door).",
                "en | NOT_COUNTED | of-tomorrow  | -            | -                 | -              | Not counted: of-tomorrow.",
                "en | WAITING     | waiting      | -            | -                 | -              | Waits for the rest: only a change of it has come in, not the whole record.",
                "en | REJECTED    | unreadable   | -            | -                 | -              | Rejected: the record could not be read.",
                "nl | DESCRIBED   | lead         | -            | -                 | -              | Verwerkt, en geen gesprek: het is een lead.",
            })
    void answersInASentence(
            String language,
            Verdict verdict,
            String reason,
            @Nullable Channel channel,
            @Nullable String customers,
            @Nullable String products,
            String sentence) {
        Explanation told = told(verdict, reason, channel, customers, products, null);

        assertEquals(sentence, answer(told, language).sentence());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "+316 •••• 78, Waits for its customer: the number +316 •••• 78 does not belong to exactly one customer.",
                "p-7, Waits for its customer: it is not known for which customer person p-7 of EspoCRM works.",
                "-, Waits for its customer: the record names none.",
            })
    void saysForWhatACallWaits(@Nullable String waitsFor, String sentence) {
        Explanation told = told(Verdict.UNMATCHED, "unmatched", Channel.PHONE, null, null, waitsFor);

        assertEquals(sentence, answer(told, "en").sentence());
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTED,     phone,         ''",
        "APPOINTMENT, planned,       It counts as soon as the CRM says that it took place.",
        "NOT_COUNTED, written,       ''",
        "NOT_COUNTED, deleted,       ''",
        "REJECTED,    unreadable,    Mend it at the source and have the record sent again.",
    })
    void saysWhatToDo(Verdict verdict, String reason, String toDo) {
        assertEquals(
                toDo,
                answer(told(verdict, reason, null, null, null, null), "en").toDo());
    }

    private static Answer answer(Explanation told, String language) {
        return Answer.of(told, PRODUCTS, Words.of(Locale.of(language)), AMSTERDAM);
    }

    private static Explanation told(
            Verdict verdict,
            String reason,
            @Nullable Channel channel,
            @Nullable String customers,
            @Nullable String products,
            @Nullable String waitsFor) {
        return new Explanation(
                "espocrm",
                "call",
                "c-1",
                verdict,
                reason,
                LocalDate.parse("2026-11-18"),
                Instant.parse("2026-11-18T10:00:00Z"),
                channel,
                split(customers).map(name -> new ToldCustomer(name, name, true)).toList(),
                split(products).toList(),
                null,
                null,
                waitsFor,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Stream<String> split(@Nullable String text) {
        return Stream.ofNullable(text).flatMap(it -> Stream.of(it.split(",")));
    }
}
