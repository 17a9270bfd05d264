package org.contactboard.board.confirmation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Confirmation.Became;
import org.contactboard.board.record.Sayings;

/** Takes a person's word back: the plans wait for one again. */
@Singleton
class ConfirmationUndos {

    private final Sayings sayings;
    private final ObjectMapper json;

    ConfirmationUndos(Sayings sayings, ObjectMapper json) {
        this.sayings = sayings;
        this.json = json;
    }

    static String action(Became became) {
        return switch (became) {
            case HELD -> "plan-held";
            case NOT_HELD -> "plan-not-held";
            case MOVED -> "plan-moved";
        };
    }

    @Produces
    @Singleton
    Undoable held() {
        return new Undo(Became.HELD);
    }

    @Produces
    @Singleton
    Undoable notHeld() {
        return new Undo(Became.NOT_HELD);
    }

    @Produces
    @Singleton
    Undoable moved() {
        return new Undo(Became.MOVED);
    }

    private final class Undo implements Undoable {

        private final Became became;

        Undo(Became became) {
            this.became = became;
        }

        @Override
        public String action() {
            return ConfirmationUndos.action(became);
        }

        @Override
        public void undo(JsonNode detail) {
            if (!sayings.takeBack(read(detail).changes())) {
                throw Problem.conflict("records", "have another word said of them since");
            }
        }
    }

    private Confirmed.Detail read(JsonNode detail) {
        try {
            return json.treeToValue(detail, Confirmed.Detail.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
