package org.contactboard.board.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Gives a value back the meaning that was taken away. */
@Singleton
class UndoMappingRemoved implements Undoable {

    private final MappingService service;
    private final ObjectMapper json;

    UndoMappingRemoved(MappingService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public String action() {
        return MappingService.REMOVED;
    }

    @Override
    public void undo(JsonNode detail) {
        service.undo(json.convertValue(detail, MappingChange.class));
    }
}
