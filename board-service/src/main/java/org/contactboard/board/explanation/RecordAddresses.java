package org.contactboard.board.explanation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Where records open in their CRMs, as the sources' own templates say. */
@Singleton
public final class RecordAddresses {

    private final Sql sql;

    RecordAddresses(Sql sql) {
        this.sql = sql;
    }

    /** Where this record opens, or null: see {@link RecordAddressRule}. */
    public static @Nullable String address(Map<String, String> templates, String source, String kind, String recordId) {
        return RecordAddressRule.address(templates.get(source), kind, recordId);
    }

    /** The template of each source that has one, by the source's name. */
    public Map<String, String> templates() {
        var templates = new HashMap<String, String>();
        sql.list(
                "select name, record_url from source where record_url is not null",
                row -> templates.put(row.text("name"), row.text("record_url")));
        return templates;
    }
}
