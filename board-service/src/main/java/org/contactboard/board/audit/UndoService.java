package org.contactboard.board.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactboard.board.problem.Problem;

/** Undoes what is in the audit trail, each action once. */
@Singleton
class UndoService {

    private final AuditTrail trail;
    private final Map<String, Undoable<?>> undoables = new HashMap<>();
    private final ObjectMapper json;

    UndoService(AuditTrail trail, @All List<Undoable<?>> undoables, ObjectMapper json) {
        this.trail = trail;
        undoables.forEach(undoable -> undoable.actions().forEach(action -> {
            if (this.undoables.put(action, undoable) != null) {
                throw new IllegalStateException("Two undo " + action);
            }
        }));
        this.json = json;
    }

    /** A whole import takes longer than what people do by hand. */
    @Transactional
    @TransactionConfiguration(timeout = 3600)
    AuditEntry undo(long id) throws JsonProcessingException {
        var entry = trail.lock(id).orElseThrow(() -> Problem.missing("action", Long.toString(id)));
        if (entry.isUndone()) {
            throw Problem.conflict("id", "was undone before: " + id);
        }
        var undoable = undoables.get(entry.action());
        if (undoable == null) {
            throw Problem.conflict("id", "cannot be undone: " + entry.action());
        }
        undo(undoable, entry.detail());
        return trail.markUndone(id);
    }

    private <D> void undo(Undoable<D> undoable, String detail) throws JsonProcessingException {
        undoable.undo(json.readValue(detail, undoable.detail()));
    }
}
