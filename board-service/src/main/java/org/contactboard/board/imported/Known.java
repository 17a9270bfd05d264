package org.contactboard.board.imported;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.contactboard.board.sql.Sql;

/** Finds whom and what the words of a file mean: by id, else by a name that only one has. Each question is one statement. */
@Singleton
class Known {

    /** Stands for a name that several have. */
    static final String SEVERAL = "";

    private final Sql sql;

    Known(Sql sql) {
        this.sql = sql;
    }

    /** The one that stands for it, where people joined customers. */
    Map<String, String> customers(Collection<String> words) {
        return found(words, """
                with given as (select unnest(?::text[]) as word),
                by_id as (select word, coalesce(c.same_as, c.id) as id from given join customer c on c.id = word)
                select word, id from by_id
                union all
                select word, id from given join customer c on lower(c.name) = lower(word)
                where not c.archived and c.same_as is null and word not in (select word from by_id)
                """);
    }

    Map<String, String> products(Collection<String> words) {
        return found(words, """
                with given as (select unnest(?::text[]) as word),
                by_id as (select word, p.id from given join product p on p.id = word)
                select word, id from by_id
                union all
                select word, id from given join product p on lower(p.name) = lower(word)
                where word not in (select word from by_id)
                """);
    }

    Map<String, String> segments(Collection<String> words) {
        return found(words, "select word, s.id from unnest(?::text[]) as given(word) join segment s on s.id = word");
    }

    /** The one that stands for all who are the same. */
    Map<String, String> employees(Collection<String> words) {
        return found(words, """
                with given as (select unnest(?::text[]) as word),
                by_id as (select word, coalesce(e.same_as, e.id) as id from given join employee e on e.id = word)
                select word, id from by_id
                union all
                select distinct word, coalesce(e.same_as, e.id) from given
                join employee e on lower(e.email) = lower(word) or lower(e.name) = lower(word)
                where word not in (select word from by_id)
                """);
    }

    private Map<String, String> found(Collection<String> words, String statement) {
        var found = new HashMap<String, String>();
        if (words.isEmpty()) {
            return found;
        }
        sql.list(statement, row -> Map.entry(row.text("word"), row.text("id")), List.copyOf(new TreeSet<>(words)))
                .forEach(it ->
                        found.merge(it.getKey(), it.getValue(), (one, other) -> one.equals(other) ? one : SEVERAL));
        return found;
    }
}
