package org.contactboard.board.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ForgettingTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2020-04-15T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @Inject
    Sql sql;

    @ParameterizedTest(name = "{0} after {1}: kept {2}")
    @CsvSource({
        "P30D, 2020-03-16T10:00:00Z, false", // the clock was put forward since: 30 days are an hour less
        "P30D, 2020-03-16T10:59:59Z, false",
        "P30D, 2020-03-16T11:00:00Z, true",
        "P30D, 2020-04-15T10:00:00Z, true",
        "P1D,  2020-04-14T09:59:59Z, false",
        "P1D,  2020-04-14T10:00:00Z, true",
        "P1Y,  2019-04-15T10:00:00Z, true",
    })
    void forgetsAnOutcomeAndItsBytesWhenTheirTimeIsOver(Period kept, Instant decidedAt, boolean stays) {
        rejected("f-1", decidedAt);

        new Forgetting(sql, CLOCK, kept).run();

        assertThat(count("intake")).isEqualTo(stays ? 1 : 0);
        assertThat(count("rejected")).isEqualTo(stays ? 1 : 0);
    }

    @Test
    void keepsWhatWaitedOnKafkaForLongAsLongAsTheRest() {
        rejected("f-1", CLOCK.instant());

        new Forgetting(sql, CLOCK, Period.ofDays(30)).run();

        assertThat(count("intake")).isEqualTo(1);
    }

    @Test
    void forgetsManyInSmallParts() {
        sql.update("""
                insert into intake (topic, "partition", "offset", item, source, kind, record_id, revision_at, revision_tie,
                    outcome, reason, received_at, decided_at)
                select 'crm.forget', 1, n, 0, 'forget', 'call', 'f-' || n, 0, 0, 'filtered', 'written', now(),
                    '2019-01-01' from generate_series(1, 2500) n""");

        new Forgetting(sql, CLOCK, Period.ofDays(30)).run();

        assertThat(count("intake")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D"})
    void isNotToldToForgetEverything(Period kept) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Forgetting(sql, CLOCK, kept));
    }

    private void rejected(String recordId, Instant decidedAt) {
        sql.update("delete from intake where source = 'forget'");
        sql.update("delete from rejected where source = 'forget'");
        sql.update("""
                insert into intake (topic, "partition", "offset", item, source, kind, record_id, revision_at, revision_tie,
                    outcome, reason, received_at, decided_at)
                values ('crm.forget', 0, 1, 0, 'forget', 'call', ?, 0, 0, 'rejected', 'unreadable', '2012-01-01Z', ?)
                """, recordId, decidedAt);
        sql.update("""
                insert into rejected values ('crm.forget', 0, 1, 0, 'forget', 'call', ?, 'unreadable', 'It is not JSON',
                    null, null, '{}', '2012-01-01Z')""", recordId);
    }

    private long count(String table) {
        return sql.number("select count(*) as count from %s where source = 'forget'".formatted(table));
    }
}
