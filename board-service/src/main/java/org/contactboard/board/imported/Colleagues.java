package org.contactboard.board.imported;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The employees whom a file names; who is not there is made. */
@Singleton
class Colleagues {

    private final Known known;
    private final Journal journal;

    Colleagues(Known known, Journal journal) {
        this.known = known;
        this.journal = journal;
    }

    /** The ids of all who are named. */
    Map<String, String> ensure(Writing writing, Collection<String> words) {
        var ids = new HashMap<>(known.employees(words));
        var made = new TreeMap<String, ObjectNode>();
        for (var word : words) {
            if (!ids.containsKey(word)) {
                var id = newId(word);
                ids.put(word, id);
                made.putIfAbsent(id, named(writing, id, word));
            }
        }
        journal.write(writing, Thing.EMPLOYEE, new ArrayList<>(made.values()));
        return ids;
    }

    static String newId(String words) {
        return UUID.nameUUIDFromBytes(("employee\n" + words.toLowerCase(Locale.ROOT)).getBytes(UTF_8))
                .toString();
    }

    private ObjectNode named(Writing writing, String id, String name) {
        var employee = journal.object().put("id", id).put("name", name).put("edited_at", writing.revision());
        employee.putArray("name_at").add(writing.revision());
        return employee;
    }
}
