package org.contactboard.board.satisfaction;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All scores. Of what people tell there is one a customer and day: the last word holds. */
@Singleton
class Scores {

    private static final String BY_HAND = "board";

    private final Sql sql;

    Scores(Sql sql) {
        this.sql = sql;
    }

    /** Oldest first. */
    List<Score> of(String customer) {
        return sql.list(
                """
                select scored_on, score, source from satisfaction where customer_id = ?
                order by scored_on, source desc, record_id desc
                """,
                row -> new Score(
                        Objects.requireNonNull(row.dayOrNull("scored_on")),
                        Objects.requireNonNull(row.decimalOrNull("score")),
                        row.text("source")),
                customer);
    }

    /** What people here told of that day. */
    Optional<BigDecimal> byHand(String customer, LocalDate on) {
        return sql.first(
                "select score from satisfaction where source = ? and record_id = ? for update",
                row -> Objects.requireNonNull(row.decimalOrNull("score")),
                BY_HAND,
                id(customer, on));
    }

    /** Null: nobody told anything. */
    void set(String customer, LocalDate on, @Nullable BigDecimal score) {
        if (score == null) {
            sql.update("delete from satisfaction where source = ? and record_id = ?", BY_HAND, id(customer, on));
            return;
        }
        sql.update("""
                insert into satisfaction (source, record_id, customer_id, scored_on, score) values (?, ?, ?, ?, ?)
                on conflict (source, record_id) do update set score = excluded.score, customer_id = excluded.customer_id
                """, BY_HAND, id(customer, on), customer, on, score);
    }

    private static String id(String customer, LocalDate on) {
        return customer + ":" + on;
    }
}
