package org.contactboard.board.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/**
 * An action that is undone by giving what it wrote of itself to whoever can put it back.
 *
 * @param type what the action wrote of itself
 */
public record Restoring<T>(String action, Class<T> type, ObjectMapper json, Consumer<T> restore) implements Undoable {

    @Override
    public void undo(JsonNode detail) {
        restore.accept(json.convertValue(detail, type));
    }
}
