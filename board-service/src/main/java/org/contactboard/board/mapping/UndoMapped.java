package org.contactboard.board.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.contactboard.board.audit.Undoable;

/** Takes a meaning away again, or gives back the one before. */
@Singleton
class UndoMapped implements Undoable {

    private final MappingService service;
    private final ObjectMapper json;

    UndoMapped(MappingService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public String action() {
        return MappingService.MAPPED;
    }

    @Override
    public void undo(JsonNode detail) {
        service.undo(json.convertValue(detail, MappingChange.class));
    }
}
