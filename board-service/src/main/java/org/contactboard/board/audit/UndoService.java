package org.contactboard.board.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactboard.board.problem.Problem;

/** Undoes what is in the audit trail, each action once. */
@Singleton
class UndoService {

    private final AuditTrail trail;
    private final Map<String, Undoable> undoables;
    private final ObjectMapper json;

    UndoService(AuditTrail trail, @All List<Undoable> undoables, ObjectMapper json) {
        this.trail = trail;
        this.undoables = undoables.stream().collect(Collectors.toMap(Undoable::action, Function.identity()));
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
        undoable.undo(json.readTree(entry.detail()));
        return trail.markUndone(id);
    }
}
