package org.contactboard.board.imported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** Writes what files say, many things with a few statements, and keeps what each was before. */
@Singleton
class Journal {

    static final int CHUNK = 5000;

    /** What came of it, as keys. */
    record Written(Set<JsonNode> created, Set<JsonNode> updated, int same) {

        /** The one value of each key, of what is new or has changed. */
        Set<String> ids() {
            var ids = new LinkedHashSet<String>();
            created.forEach(key -> ids.add(key.path("id").asText()));
            updated.forEach(key -> ids.add(key.path("id").asText()));
            return ids;
        }
    }

    /** One thing as it was, or was not, and as it became. */
    record Change(JsonNode key, @Nullable JsonNode before, JsonNode after) {}

    private final Sql sql;
    private final AgroalDataSource database;
    private final ObjectMapper json;

    Journal(Sql sql, AgroalDataSource database, ObjectMapper json) {
        this.sql = sql;
        this.database = database;
        this.json = json;
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    /**
     * Writes things of one kind.
     *
     * @param said the key, and the columns of which the file says something; a column of a revision ({@code name_at}) is
     *     no news by itself
     */
    Written write(Writing writing, Thing thing, List<ObjectNode> said) {
        var created = new LinkedHashSet<JsonNode>();
        var updated = new LinkedHashSet<JsonNode>();
        for (var from = 0; from < said.size(); from += CHUNK) {
            write(writing, thing, said.subList(from, Math.min(said.size(), from + CHUNK)), created, updated);
        }
        return new Written(created, updated, said.size() - created.size() - updated.size());
    }

    private void write(
            Writing writing, Thing thing, List<ObjectNode> said, Set<JsonNode> created, Set<JsonNode> updated) {
        var before = images(thing, thing.load(), said);
        var images = json.createArrayNode();
        for (var each : said) {
            var key = key(thing, each);
            var known = before.get(key);
            if (known == null) {
                images.add(((ObjectNode) read(thing.defaults())).setAll(each));
                created.add(key);
            } else if (saysNews(each, known)) {
                images.add(((ObjectNode) known.deepCopy()).setAll(each));
                updated.add(key);
            }
        }
        if (!images.isEmpty()) {
            var after = images(thing, thing.write(), images);
            var changes = new ArrayList<Change>();
            after.forEach((key, image) -> changes.add(new Change(key, before.get(key), image)));
            keep(writing, thing.name(), changes);
        }
    }

    private static boolean saysNews(ObjectNode said, JsonNode known) {
        return said.properties().stream()
                .anyMatch(field ->
                        !field.getKey().endsWith("_at") && !isSame(field.getValue(), known.path(field.getKey())));
    }

    /** PostgreSQL may write a number in another way. */
    private static boolean isSame(JsonNode said, JsonNode known) {
        return said.isNumber() && known.isNumber()
                ? said.decimalValue().compareTo(known.decimalValue()) == 0
                : said.equals(known);
    }

    /** What an import did to things of this name. */
    void keep(Writing writing, String what, Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        writing.change();
        try (var connection = database.getConnection()) {
            Unnest.of(changes)
                    .column(Change::key)
                    .column(Change::before)
                    .column(Change::after)
                    .execute(connection, """
                            insert into import_change (key, before, after, import_id, what)
                            select key, before, after, import_id, what
                            from unnest(?::jsonb[], ?::jsonb[], ?::jsonb[]) as g(key, before, after),
                                 (select ?::text as import_id, ?::text as what) i""", writing.id(), what);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Change> changes(String importId, String what) {
        return sql.list(
                "select key, before, after from import_change where import_id = ? and what = ? order by seq",
                row -> {
                    var before = row.textOrNull("before");
                    return new Change(
                            read(row.text("key")), before == null ? null : read(before), read(row.text("after")));
                },
                importId,
                what);
    }

    /** As they are stored now, by their keys. */
    Map<JsonNode, JsonNode> images(Thing thing, String statement, Iterable<? extends JsonNode> given) {
        var images = new HashMap<JsonNode, JsonNode>();
        sql.list(statement, row -> read(row.text("image")), array(given).toString())
                .forEach(image -> images.put(key(thing, image), image));
        return images;
    }

    ArrayNode array(Iterable<? extends JsonNode> nodes) {
        var array = json.createArrayNode();
        nodes.forEach(array::add);
        return array;
    }

    JsonNode key(Thing thing, JsonNode image) {
        var key = new LinkedHashMap<String, JsonNode>();
        thing.key().forEach(name -> key.put(name, image.path(name)));
        return json.createObjectNode().setAll(key);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
