package org.contactboard.board.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a view may hold: the parameters of the board's address that say what is seen and how, each once. */
final class ViewQueryRule {

    private static final Set<String> NAMES = Set.of(
            "q", "segment", "accountManager", "group", "product", "colour", "overloaded", "sort", "density", "columns");

    private ViewQueryRule() {}

    /** What is wrong with it, if anything is. */
    static Optional<String> fault(String query) {
        if (query.isEmpty()) {
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        for (var parameter : query.split("&", -1)) {
            var parts = parameter.split("=", 2);
            if (parts.length < 2 || !isEncoded(parts[1])) {
                return Optional.of("must be parameters such as segment=A&sort=urgency");
            }
            if (!NAMES.contains(parts[0])) {
                return Optional.of("holds what is no part of a view: " + parts[0]);
            }
            if (!seen.add(parts[0])) {
                return Optional.of("says twice: " + parts[0]);
            }
        }
        return Optional.empty();
    }

    private static boolean isEncoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8).chars().noneMatch(Character::isISOControl);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
