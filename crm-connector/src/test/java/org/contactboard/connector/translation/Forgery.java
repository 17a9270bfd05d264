package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How a record of any kind is forged: from one of its seeds, by edits, one after another. The same numbers forge one
 * record of each kind.
 */
record Forgery(int seed, List<Edit> edits) {

    /** Without the edits that make one record of two. */
    Forgery ofOneForm() {
        return new Forgery(
                seed,
                edits.stream()
                        .filter(edit -> edit.way() != Edit.Way.BORROW && edit.way() != Edit.Way.RENAME)
                        .toList());
    }

    Seed of(String kind) {
        List<Seed> seeds = Seeds.of(kind);
        Seed original = seeds.get(seed % seeds.size());
        JsonNode json = original.json().deepCopy();
        edits.forEach(edit -> edit.apply(json, kind));
        return new Seed(kind, original.name(), original.record(), json);
    }
}
