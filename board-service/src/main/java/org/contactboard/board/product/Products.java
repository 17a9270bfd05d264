package org.contactboard.board.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.contactboard.board.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All products. */
@Singleton
public class Products implements PanacheRepositoryBase<Product, String> {

    int nextPosition() {
        return find("order by position desc")
                .firstResultOptional()
                .map(last -> last.position + 10)
                .orElse(10);
    }

    /** Refuses ids that are no product's: a 400 for the field that names them. */
    public void require(String field, @Nullable Collection<String> ids) {
        if (ids == null || ids.isEmpty()) {
            return;
        }
        var unknown = new HashSet<>(ids);
        list("id in ?1", ids).forEach(product -> unknown.remove(product.id));
        if (!unknown.isEmpty()) {
            throw Problem.wrong(field, "is not a product's id: " + String.join(", ", unknown));
        }
    }

    /** Only products that are on the board: nothing new is written of one that was archived. */
    public void requireOpen(String field, @Nullable Collection<String> ids) {
        require(field, ids);
        if (ids != null && !ids.isEmpty()) {
            list("id in ?1 and archivedOn is not null", ids).stream()
                    .findFirst()
                    .ifPresent(product -> {
                        throw Problem.wrong(field, "is archived: " + product.id);
                    });
        }
    }

    /** The product of this id or name. */
    public Optional<String> idOf(String words) {
        return find("id = ?1 or lower(name) = ?2 order by id", words, words.toLowerCase(Locale.ROOT))
                .firstResultOptional()
                .map(product -> product.id);
    }
}
