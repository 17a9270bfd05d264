package org.contactboard.board.mapping;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What people do with mappings; each change raises the source's translation, so that what is read again repairs. */
@Singleton
class MappingService {

    static final String MAPPED = "value-mapped";
    static final String REMOVED = "mapping-removed";

    private final Mappings mappings;
    private final HeldUp heldUp;
    private final AuditTrail audit;

    MappingService(Mappings mappings, HeldUp heldUp, AuditTrail audit) {
        this.mappings = mappings;
        this.heldUp = heldUp;
        this.audit = audit;
    }

    @Transactional
    MappingReceipt put(MappingEdit edit) {
        var allowed = mappings.meanings(edit.source(), edit.option());
        if (!allowed.isEmpty() && !allowed.contains(edit.meaning())) {
            throw Problem.wrong("meaning", "must be one of " + String.join(", ", allowed));
        }
        mappings.lock(edit.source());
        return change(MAPPED, edit.source(), edit.option(), edit.value(), edit.meaning());
    }

    @Transactional
    MappingReceipt remove(String source, String option, String value) {
        mappings.lock(source);
        if (mappings.find(source, option, value).isEmpty()) {
            throw Problem.missing("mapping", value);
        }
        return change(REMOVED, source, option, value, null);
    }

    /** The way back, unless somebody has said something else since. */
    void undo(MappingChange change) {
        mappings.lock(change.source());
        var now = mappings.find(change.source(), change.option(), change.value())
                .map(Mapping::meaning)
                .orElse(null);
        if (!Objects.equals(now, change.after())) {
            throw Problem.conflict("meaning", "was changed since: `%s` now means %s".formatted(change.value(), now));
        }
        write(
                change.source(),
                change.option(),
                change.value(),
                change.before(),
                UUID.randomUUID().toString());
    }

    private MappingReceipt change(String action, String source, String option, String value, @Nullable String meaning) {
        var before = mappings.find(source, option, value).map(Mapping::meaning).orElse(null);
        var change = new MappingChange(source, option, value.strip(), before, meaning);
        var receipt = audit.write(action, source + ":" + option, null, change);
        var batch = UUID.randomUUID().toString();
        return new MappingReceipt(receipt.action(), batch, write(source, option, value, meaning, batch));
    }

    /** Says how many records are tried again. What had another meaning is translated again by the connector. */
    private int write(String source, String option, String value, @Nullable String meaning, String batch) {
        var before = mappings.find(source, option, value);
        before.ifPresent(heldUp::release);
        if (meaning == null) {
            mappings.remove(source, option, value);
        } else {
            mappings.put(source, option, value, meaning);
        }
        var translation =
                mappings.raise(source, 1, before.map(mappings::usedSince).orElse(null));
        return mappings.find(source, option, value)
                .map(it -> heldUp.replay(it, translation, batch))
                .orElse(0);
    }
}
