package org.contactboard.board.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** What a beat of the connector tells of its sources. */
final class ToldSources {

    /** It becomes a link: what is no address of the web is left out, whoever told it. */
    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private record Told(
            String name,
            String kind,
            long lag,
            @Nullable String newestAt,
            @Nullable String recordUrl) {

        static Told of(JsonNode source) {
            var url = ConversationRule.text(source.get("recordUrl"));
            return new Told(
                    source.path("name").asText(),
                    source.path("kind").asText(),
                    source.path("lag").asLong(),
                    ConversationRule.text(source.get("newestAt")),
                    url != null && WEB.matcher(url).matches() ? url : null);
        }
    }

    private ToldSources() {}

    /** Keeps what was told last; one replica of the connector knows only the newest record that it has read itself. */
    static void tell(Connection connection, JsonNode beat, Instant at) throws SQLException {
        var told = told(beat);
        if (told.isEmpty()) {
            return;
        }
        Unnest.of(told)
                .column(Told::name)
                .column(Told::kind)
                .column(Told::lag)
                .column(Told::recordUrl)
                .column(Told::newestAt)
                .column(_ -> at)
                .execute(connection, """
                        insert into source as s (name, kind, lag, record_url, newest_at, told_at)
                        select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[],
                                             ?::timestamptz[])
                        on conflict (name) do update set
                            kind = excluded.kind, lag = excluded.lag, record_url = excluded.record_url,
                            told_at = excluded.told_at, newest_at = greatest(s.newest_at, excluded.newest_at)
                        where s.told_at is null or s.told_at <= excluded.told_at""");
    }

    /** In one order, so that two who tell at once do not wait for each other. */
    private static List<Told> told(JsonNode beat) {
        return StreamSupport.stream(beat.path("sources").spliterator(), false)
                .map(Told::of)
                .sorted(Comparator.comparing(Told::name))
                .toList();
    }
}
