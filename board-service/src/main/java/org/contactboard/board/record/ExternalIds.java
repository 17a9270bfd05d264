package org.contactboard.board.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.record.Conversation.Party;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** Finds our ids for what sources mention; customers, persons and employees that are not known yet are made. */
final class ExternalIds {

    /** The source of what people record by hand: its ids are ours. */
    static final String BY_HAND = "board";

    private ExternalIds() {}

    /** Our id of each mention; product codes without a product are left out. */
    static Map<Key, String> resolve(Connection connection, Collection<Mention> mentions) throws SQLException {
        var named = mentions.stream().filter(it -> it.party().id() != null).toList();
        var keys = named.stream().map(Mention::key).collect(Collectors.toSet());
        var found = new HashMap<Key, String>();
        keys.stream().filter(key -> key.source().equals(BY_HAND)).forEach(key -> found.put(key, key.id()));
        Unnest.of(keys)
                .column(key -> key.kind().stored())
                .column(Key::source)
                .column(Key::id)
                .query(
                        connection,
                        row -> found.put(
                                new Key(
                                        Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                                        row.getString(2),
                                        row.getString(3)),
                                row.getString(4)),
                        """
                        select e.kind, e.source, e.external_id, e.target
                        from unnest(?::text[], ?::text[], ?::text[]) as given(kind, source, external_id)
                        join external_id e using (kind, source, external_id)""");
        var missing = keys.stream()
                .filter(key -> key.kind() != Kind.PRODUCT && !found.containsKey(key))
                .sorted(Comparator.comparing(ExternalIds::newId))
                .toList();
        for (var kind : List.of(Kind.CUSTOMER, Kind.PERSON, Kind.EMPLOYEE)) {
            create(
                    connection,
                    kind,
                    missing.stream().filter(key -> key.kind() == kind).toList());
        }
        missing.forEach(key -> found.put(key, newId(key)));
        return found;
    }

    /** The same for every replica that meets the same unknown id at the same time. */
    static String newId(Key key) {
        return UUID.nameUUIDFromBytes(String.join("\n", key.kind().stored(), key.source(), key.id())
                        .getBytes(UTF_8))
                .toString();
    }

    private static void create(Connection connection, Kind kind, List<Key> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        Unnest.of(keys)
                .column(ExternalIds::newId)
                .execute(
                        connection,
                        "insert into %s (id) select * from unnest(?::text[]) on conflict do nothing"
                                .formatted(kind.stored()));
        Unnest.of(keys)
                .column(key -> key.kind().stored())
                .column(Key::source)
                .column(Key::id)
                .column(ExternalIds::newId)
                .execute(connection, """
                        insert into external_id (kind, source, external_id, target)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]) on conflict do nothing""");
    }

    /** Adds ids of a source to something of ours that exists. */
    static void join(Connection connection, Key key, String target) throws SQLException {
        Unnest.of(List.of(key))
                .column(it -> it.kind().stored())
                .column(Key::source)
                .column(Key::id)
                .column(it -> target)
                .execute(connection, """
                        insert into external_id (kind, source, external_id, target)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                        on conflict (kind, source, external_id) do update set target = excluded.target""");
    }

    static Stream<Mention> mention(Kind kind, Told told, @Nullable Party party) {
        return party == null
                ? Stream.empty()
                : Stream.of(new Mention(
                        kind, told.identity().source(), party, told.state().newest()));
    }
}
