package org.contactboard.board.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Has discarded records wait again. */
@Singleton
class UndoDiscarded implements Undoable {

    private final RejectedService service;
    private final ObjectMapper json;

    UndoDiscarded(RejectedService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public String action() {
        return RejectedService.DISCARDED;
    }

    @Override
    public void undo(JsonNode detail) {
        service.takeBack(json.convertValue(detail, Batch.class));
    }
}
