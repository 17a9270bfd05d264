package org.contactboard.board.sql;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsStepTest {

    @Inject
    StatisticsStep step;

    @Inject
    Sql sql;

    @Test
    void countsATableThatGrewFast() {
        sql.update("create table grown as select * from generate_series(1, 5000) as id");

        await().until(this::rowsPlannedFor, equalTo(5000L));
    }

    /** PostgreSQL tells what changed a moment after the commit. */
    private long rowsPlannedFor() {
        step.run();
        return sql.number("select reltuples::bigint as count from pg_class where oid = 'grown'::regclass");
    }
}
