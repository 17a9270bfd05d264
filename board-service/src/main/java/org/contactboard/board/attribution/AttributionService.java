package org.contactboard.board.attribution;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactboard.board.attribution.InGeneral.Standing;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Identity;
import org.contactboard.board.record.Sayings;
import org.jspecify.annotations.Nullable;

/** Gives a conversation in General a product, once or always. */
@Singleton
class AttributionService {

    private final InGeneral general;
    private final ProductMappingService mappings;
    private final Sayings sayings;
    private final AuditTrail trail;

    AttributionService(InGeneral general, ProductMappingService mappings, Sayings sayings, AuditTrail trail) {
        this.general = general;
        this.mappings = mappings;
        this.sayings = sayings;
        this.trail = trail;
    }

    /** The ways to do it, with how many would follow. */
    List<Choice> choices(Identity record) {
        var it = standing(record);
        return Stream.of(
                        Optional.of(new Choice(Scope.ONCE, null, null, 1)),
                        choice(Scope.EMPLOYEE, record, it.employee(), it.employeeName()),
                        choice(Scope.CODE, record, it.code(), null),
                        choice(Scope.NUMBER, record, it.number(), null))
                .flatMap(Optional::stream)
                .toList();
    }

    @Transactional
    Attributed assign(AttributionEdit edit) {
        mappings.require(edit.product());
        var record = edit.identity();
        var standing = standing(record);
        var by = edit.scope().by();
        if (by == null) {
            return once(record, edit.product());
        }
        var value = value(by, standing);
        if (value == null) {
            throw Problem.wrong("scope", "is not known of this conversation: " + edit.scope());
        }
        return mappings.map(ProductMapping.of(by, record.source(), value, edit.product()));
    }

    private Attributed once(Identity record, String product) {
        var changes = sayings.choose(record, product);
        var receipt =
                trail.write(ChoiceUndo.ACTION, "%s → %s".formatted(record.key(), product), null, changes.getFirst());
        return new Attributed(receipt.action(), 1);
    }

    private Optional<Choice> choice(Scope scope, Identity record, @Nullable String value, @Nullable String name) {
        var by = scope.by();
        return by == null || value == null
                ? Optional.empty()
                : Optional.of(new Choice(scope, value, name, general.count(by, record.source(), value)));
    }

    private static @Nullable String value(By by, Standing standing) {
        return switch (by) {
            case CODE -> standing.code();
            case EMPLOYEE -> standing.employee();
            case NUMBER -> standing.number();
        };
    }

    private Standing standing(Identity record) {
        return general.find(record).orElseThrow(() -> Problem.conflict("recordId", "does not stand in General"));
    }
}
