package org.contactboard.board.imported;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.board.contact.Channel;
import org.jspecify.annotations.Nullable;

/** A line of a customers' file; what is blank says nothing. */
record CustomerLine(
        Cells cells,
        @Nullable String customer,
        @Nullable String name,
        @Nullable String segment,
        @Nullable String accountManager,
        @Nullable String phone,
        @Nullable List<String> products,
        @Nullable String agreements,
        @Nullable Boolean doNotCall,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String product,
        @Nullable LocalDate contactOn,
        Channel channel,
        @Nullable String contactPerson) {

    static final String TELEPHONY = "telephony";

    static CustomerLine of(Cells cells, LocalDate today) {
        if (!cells.has("customer") && !cells.has("name")) {
            cells.wrong("customer", Wrong.MISSING);
        }
        if (cells.has("system") != cells.has("external_id")) {
            cells.wrong(cells.has("system") ? "external_id" : "system", Wrong.MISSING);
        }
        var system = cells.name("system");
        return new CustomerLine(
                cells,
                cells.id("customer"),
                cells.name("name"),
                cells.name("segment"),
                cells.name("account_manager"),
                cells.number("phone"),
                cells.list("products"),
                cells.text("agreements"),
                cells.flag("do_not_call"),
                system,
                TELEPHONY.equals(system) ? cells.number("external_id") : cells.name("external_id"),
                cells.name("product"),
                cells.day("contact_on", today),
                Objects.requireNonNullElse(cells.word("channel", Talk.CHANNELS, Wrong.NOT_A_CHANNEL), Channel.PHONE),
                cells.name("contact_person"));
    }

    /** What telephone numbers it tells, however. */
    List<String> numbers() {
        return Stream.of(phone, TELEPHONY.equals(system) ? externalId : null)
                .filter(Objects::nonNull)
                .toList();
    }

    boolean tellsAnId() {
        return system != null && externalId != null && !TELEPHONY.equals(system);
    }
}
