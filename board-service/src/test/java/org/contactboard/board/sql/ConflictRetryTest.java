package org.contactboard.board.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do gets through when PostgreSQL ends its transaction because another one was in its way. */
@QuarkusTest
class ConflictRetryTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Sql sql;

    /** The sequence counts on over a rollback, so that one name is in the way twice and the other one always. */
    @BeforeEach
    void putsSomebodyInTheWay() {
        sql.update("create sequence if not exists in_the_way");
        sql.update("""
                create or replace function in_the_way() returns trigger language plpgsql as $$
                begin
                    if new.name = 'Always' or (new.name = 'Twice' and nextval('in_the_way') % 3 <> 0) then
                        raise exception 'in the way' using errcode = '40P01';
                    end if;
                    return new;
                end $$""");
        sql.update("create or replace trigger in_the_way before insert or update of name on customer"
                + " for each row execute function in_the_way()");
    }

    @Test
    void editsGetThroughADeadlockWithABatch() {
        post("/customers", "{'id':'R-1','name':'Dead'}").statusCode(201);
        post("/contacts", "{'customer':'R-1','channel':'PHONE','on':'2026-11-20'}")
                .statusCode(201);

        var status = QuarkusTransaction.requiringNew().call(this::lockTheOtherWayRound);

        assertThat(status.join()).isEqualTo(200);
        get("/customers/R-1").body("name", equalTo("Locked"));
    }

    private CompletableFuture<Integer> lockTheOtherWayRound() throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            lock(
                    connection,
                    "select 1 from crm_item where (source, kind, record_id) in"
                            + " (select source, kind, record_id from contact where customer_id = 'R-1') for update");
            var edit = CompletableFuture.supplyAsync(
                    () -> edit("/customers/R-1", "{'name':'Locked'}").extract().statusCode());
            await(connection); // PostgreSQL looks for deadlocks after 1 s, and ends who looks first
            lock(connection, "select 1 from customer where id = 'R-1' for update");
            return edit;
        }
    }

    private static void await(Connection connection) throws SQLException, InterruptedException {
        while (Statements.texts(connection, "select 1 from pg_locks where not granted and mode like '%ShareLock'")
                .isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void lock(Connection connection, String statement) throws SQLException {
        Statements.texts(connection, statement);
    }

    @Test
    void triesAgainOutsideOfTheTransaction() {
        post("/customers", "{'id':'R-2','name':'Twice'}").statusCode(201);
    }

    @Test
    void saysWhatToDoWhenItIsAlwaysInTheWay() {
        post("/customers", "{'id':'R-3','name':'Always'}")
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .body("detail", containsString("try again"));
    }
}
