package org.contactboard.ui.board;

import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Row;
import org.contactboard.ui.query.Entry;
import org.jspecify.annotations.Nullable;

/** The optional columns, each to be switched on or off; one that nobody switched shows as soon as there is anything in it. */
enum Extra {
    SATISFACTION,
    HELPDESK_CALLS,
    NEW_LEADS;

    /** Those of the wanted columns in which there is anything. */
    static List<Extra> in(List<Entry> rows, List<Extra> wanted) {
        return wanted.stream()
                .filter(extra -> rows.stream()
                        .map(entry -> extra.number(entry.standing().row()))
                        .anyMatch(number -> number != null && number.doubleValue() != 0))
                .toList();
    }

    @Nullable
    Number number(Row row) {
        return switch (this) {
            case SATISFACTION -> row.satisfaction();
            case HELPDESK_CALLS -> row.helpdeskCalls();
            case NEW_LEADS -> row.newLeads();
        };
    }

    String text(Row row, Words words) {
        Number number = number(row);
        return number == null ? "" : this == SATISFACTION ? words.mark(number) : words.say("number", number);
    }

    /** How full the bar is, in percents; only a mark out of ten has one. */
    double bar(Row row) {
        return this == SATISFACTION && row.satisfaction() != null ? row.satisfaction() * 10 : 0;
    }
}
