package org.contactboard.board.record;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people said of a record, which outlives what its source tells later.
 *
 * @param product the product that it is about
 */
public record Said(@Nullable String product, @Nullable Confirmation confirmation) {

    static final Said NOTHING = new Said(null, null);

    /** What one action made of it. */
    public record Change(Identity identity, Said before, Said after) {}

    Said withProduct(@Nullable String chosen) {
        return new Said(chosen, confirmation);
    }

    Said with(@Nullable Confirmation said) {
        return new Said(product, said);
    }

    /** As it was before that action, in what the action changed; empty when that has been changed since. */
    Optional<Said> without(Change change) {
        var before = change.before();
        var after = change.after();
        var ownProduct = !Objects.equals(before.product, after.product);
        var ownPlan = !Objects.equals(before.confirmation, after.confirmation);
        if ((ownProduct && !Objects.equals(product, after.product))
                || (ownPlan && !Objects.equals(confirmation, after.confirmation))) {
            return Optional.empty();
        }
        return Optional.of(
                new Said(ownProduct ? before.product : product, ownPlan ? before.confirmation : confirmation));
    }
}
