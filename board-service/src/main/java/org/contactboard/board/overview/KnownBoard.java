package org.contactboard.board.overview;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The head and rows as they were last read: what has the same version today is not read again. Whatever shows on a row
 * raises its version or the head's, for open boards hear of it in no other way.
 */
@Singleton
final class KnownBoard {

    /** Some 100 MB: a cell takes about half a kB. */
    private static final long MOST_CELLS = 200_000;

    private record KnownRow(long version, long head, LocalDate day, Row row) {}

    private record KnownHead(LocalDate day, Head head) {}

    private final Heads heads;
    private final Rows rows;
    private final Sql sql;
    private final Cache<String, KnownRow> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((String _, KnownRow it) -> it.row().cells().size() + 1)
            .build();
    private volatile @Nullable KnownHead knownHead;

    KnownBoard(Heads heads, Rows rows, Sql sql) {
        this.heads = heads;
        this.rows = rows;
        this.sql = sql;
    }

    Head head(LocalDate today) {
        var last = knownHead;
        if (last != null
                && last.day().equals(today)
                && last.head().version() == sql.number("select version as count from board")) {
            return last.head();
        }
        var head = heads.load();
        knownHead = new KnownHead(today, head);
        return head;
    }

    /** The rows of a page, in its order. */
    List<Row> rows(Map<String, Long> versions, Head head, LocalDate today) {
        var missing = versions.entrySet().stream()
                .filter(it -> find(it.getKey(), it.getValue(), head, today).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        var read = missing.isEmpty()
                ? Map.<String, Row>of()
                : rows.load(missing, today).stream()
                        .collect(toMap(row -> row.customer().id(), identity()));
        read.forEach((id, row) -> known.put(id, new KnownRow(row.version(), head.version(), today, row)));
        return versions.entrySet().stream()
                .flatMap(
                        it -> Optional.ofNullable(read.get(it.getKey()))
                                .or(() -> find(it.getKey(), it.getValue(), head, today))
                                .stream())
                .toList();
    }

    /** One that is newer than asked for is as good: it is what the board holds now. */
    private Optional<Row> find(String id, long version, Head head, LocalDate today) {
        return Optional.ofNullable(known.getIfPresent(id))
                .filter(it -> it.version() >= version
                        && it.head() == head.version()
                        && it.day().equals(today))
                .map(KnownRow::row);
    }
}
