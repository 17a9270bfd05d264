package org.contactboard.board.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {

    @Inject
    Lamp lamp;

    @BeforeEach
    void darken() {
        lamp.darken();
    }

    @Test
    void tellsWhatWasDoneNewestFirst() {
        var id = lamp.light().action();

        get("/audit?size=1")
                .statusCode(200)
                .body("items[0].id", equalTo((int) id))
                .body("items[0].action", equalTo("lamp-switched"))
                .body("items[0].subject", equalTo("lamp:1"))
                .body("items[0].note", equalTo("it was dark"))
                .body("items[0].detail.lit", equalTo(false))
                .body("items[0].doneAt", notNullValue())
                .body("items[0].doneBy", equalTo("local"))
                .body("items[0].undoneAt", nullValue());
    }

    @Test
    void undoesWhatWasDone() {
        var id = lamp.light().action();

        undo(id, 200);

        assertThat(lamp.isLit()).isFalse();
        get("/audit?size=1").body("items[0].undoneAt", notNullValue()).body("items[0].undoneBy", equalTo("local"));
    }

    @Test
    void undoesOnceOnly() {
        var id = lamp.light().action();
        undo(id, 200);
        lamp.light();

        undo(id, 409);

        assertThat(lamp.isLit()).isTrue();
    }

    @Test
    void staysDoneWhenTheWayBackIsBarred() {
        var id = lamp.light().action();
        lamp.breakDown();

        undo(id, 409);

        get("/audit?size=1").body("items[0].undoneAt", nullValue());
    }

    @Test
    void refusesWhatWasNeverDone() {
        undo(Long.MAX_VALUE, 404);
    }

    private static void undo(long id, int status) {
        post("/audit/%d/undo".formatted(id), "{}").statusCode(status);
    }
}
