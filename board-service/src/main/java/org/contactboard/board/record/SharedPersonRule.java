package org.contactboard.board.record;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contactboard.board.overview.Place;

/**
 * A conversation with the person whom a group shares, at one of its customers, counts for all of them, about the same
 * products (product.md, rule 8). With somebody else, or at a customer outside the group, it counts where it was.
 */
final class SharedPersonRule {

    private SharedPersonRule() {}

    /**
     * @param places where the conversation stands by itself
     * @param groups the customers of each group that shares the person who was spoken with
     * @return those places first, then the ones that follow from the groups
     */
    static List<Place> places(Collection<Place> places, Collection<Set<String>> groups) {
        var all = new LinkedHashSet<>(places);
        for (var group : groups) {
            if (places.stream().anyMatch(place -> group.contains(place.customerId()))) {
                group.stream()
                        .sorted()
                        .forEach(customer -> places.forEach(place -> all.add(new Place(customer, place.productId()))));
            }
        }
        return List.copyOf(all);
    }
}
