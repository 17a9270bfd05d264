package org.contactboard.board.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Said;
import org.contactboard.board.record.Sayings;

/** Takes back the product that somebody chose for one conversation. */
@Singleton
class ChoiceUndo implements Undoable {

    static final String ACTION = "product-chosen";

    private final Sayings sayings;
    private final ObjectMapper json;

    ChoiceUndo(Sayings sayings, ObjectMapper json) {
        this.sayings = sayings;
        this.json = json;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public void undo(JsonNode detail) {
        if (!sayings.takeBack(List.of(read(detail)))) {
            throw Problem.conflict("product", "has been chosen anew since");
        }
    }

    private Said.Change read(JsonNode detail) {
        try {
            return json.treeToValue(detail, Said.Change.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
