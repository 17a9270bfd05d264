package org.contactboard.board.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Puts back what a segment was. */
@Singleton
class SegmentUndo implements Undoable {

    private final SegmentService service;
    private final ObjectMapper json;

    SegmentUndo(SegmentService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public String action() {
        return SegmentService.CHANGED;
    }

    @Override
    public void undo(JsonNode detail) {
        service.restore(json.convertValue(detail, SegmentChange.class));
    }
}
