package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How many conversations of the last 30 days stand in General for want of a product; reckoned at most four times a minute. */
@Singleton
class ProductShares {

    static final int DAYS = 30;
    private static final Duration KEPT = Duration.ofSeconds(15);

    /** Of one source; {@code without} of {@code contacts} have no product. */
    record Share(long contacts, long without) {

        static final Share NONE = new Share(0, 0);

        @Nullable
        Double withoutProduct() {
            return contacts == 0 ? null : (double) without / contacts;
        }
    }

    private record Reckoned(Instant at, Map<String, Share> bySource) {}

    private final Sql sql;
    private final Clock clock;
    private volatile Reckoned reckoned = new Reckoned(Instant.MIN, Map.of());

    ProductShares(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<String, Share> bySource() {
        var last = reckoned;
        if (last.at().isBefore(clock.instant().minus(KEPT))) {
            last = new Reckoned(clock.instant(), reckon());
            reckoned = last;
        }
        return last.bySource();
    }

    /** Reckons anew when asked next: something was given a product. */
    void forget() {
        reckoned = new Reckoned(Instant.MIN, Map.of());
    }

    private Map<String, Share> reckon() {
        var shares = new HashMap<String, Share>();
        var today = LocalDate.now(clock);
        sql.list(
                """
                select source, count(*) as contacts, count(*) filter (where without) as without from (
                    select source, bool_and(product_id = 'general') as without from contact
                    where held and not eclipsed and source <> 'board' and day > ? and day <= ?
                    group by source, kind, record_id) told
                group by source""",
                row -> shares.put(row.text("source"), new Share(row.number("contacts"), row.number("without"))),
                today.minusDays(DAYS),
                today);
        return shares;
    }
}
