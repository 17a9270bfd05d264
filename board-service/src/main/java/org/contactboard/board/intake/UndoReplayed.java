package org.contactboard.board.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Takes a replay back, with what it brought on the board. */
@Singleton
class UndoReplayed implements Undoable {

    private final RejectedService service;
    private final ObjectMapper json;

    UndoReplayed(RejectedService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public String action() {
        return RejectedService.REPLAYED;
    }

    @Override
    public void undo(JsonNode detail) {
        service.takeBackReplay(json.convertValue(detail, Batch.class));
    }
}
