package org.contactboard.board.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often a customer was spoken with lately, against what its segment holds for too much; newest first. */
record Overload(
        @Schema(description = "Whether it is too much") boolean overloaded,

        @Schema(description = "More conversations than this are too much", examples = "5")
        int count,

        @Schema(description = "On so many days up to today", examples = "30")
        int days,

        List<Talk> contacts) {

    /** A conversation, once, however many sources told of it. */
    @Schema(name = "OverloadContact")
    record Talk(
            LocalDate on,
            @Nullable Instant startedAt,
            @Schema(examples = "PHONE") String channel,

            @Schema(description = "Who of us", examples = "Sanne Vos") @Nullable
            String employee,

            @Schema(description = "Ids") List<String> products) {}

    static Overload of(int count, int days, List<Talk> contacts) {
        return new Overload(contacts.size() > count, count, days, contacts);
    }
}
