package org.contactboard.board.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Takes an added segment away again. */
@Singleton
class SegmentAddedUndo implements Undoable {

    private final SegmentService service;
    private final ObjectMapper json;

    SegmentAddedUndo(SegmentService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public String action() {
        return SegmentService.ADDED;
    }

    @Override
    public void undo(JsonNode detail) {
        service.remove(json.convertValue(detail, SegmentChange.class));
    }
}
