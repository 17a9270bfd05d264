package org.contactboard.board.product;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.problem.Problem;

/** Puts a column behind another one. */
@Singleton
class MovedService implements Undoable<MovedService.Moved> {

    private static final String GENERAL = "general";
    private static final String MOVED = "product-moved";

    /** As the audit trail keeps it: the positions of all whose position changed. */
    record Moved(Map<String, Integer> before, Map<String, Integer> after) {}

    private final Columns columns;
    private final AuditTrail trail;
    private final Event<ProductEdited> edited;

    MovedService(Columns columns, AuditTrail trail, Event<ProductEdited> edited) {
        this.columns = columns;
        this.trail = trail;
        this.edited = edited;
    }

    /** Empty where it stands there already: then nothing is done, and there is nothing to take back. */
    @Transactional
    Optional<ActionReceipt> move(String id, ProductMove move) {
        var before = columns.positions();
        if (!before.containsKey(id)) {
            throw Problem.missing("product", id);
        }
        if (id.equals(GENERAL)) {
            throw Problem.wrong("id", "is the first column, and stays so");
        }
        if (!before.containsKey(move.after()) || move.after().equals(id)) {
            throw Problem.wrong("after", "is not another product's id: " + move.after());
        }
        var order = new ArrayList<>(before.keySet());
        order.remove(GENERAL);
        order.addFirst(GENERAL);
        order.remove(id);
        order.add(order.indexOf(move.after()) + 1, id);
        var after = new LinkedHashMap<>(Columns.numbered(order));
        after.entrySet().removeIf(it -> it.getValue().equals(before.get(it.getKey())));
        if (after.isEmpty()) {
            return Optional.empty();
        }
        var former = new LinkedHashMap<>(before);
        former.keySet().retainAll(after.keySet());
        write(id, after);
        return Optional.of(trail.write(MOVED, id, null, new Moved(former, after)));
    }

    private void write(String id, Map<String, Integer> positions) {
        columns.write(positions);
        edited.fire(new ProductEdited(id, false));
    }

    @Override
    public Set<String> actions() {
        return Set.of(MOVED);
    }

    @Override
    public Class<Moved> detail() {
        return Moved.class;
    }

    @Override
    public void undo(Moved moved) {
        var now = columns.positions();
        moved.after().forEach((id, position) -> {
            if (!position.equals(now.get(id))) {
                throw Problem.conflict("id", "has been moved since: " + id);
            }
        });
        moved.before().keySet().stream().findFirst().ifPresent(id -> write(id, moved.before()));
    }
}
