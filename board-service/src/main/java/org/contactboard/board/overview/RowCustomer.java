package org.contactboard.board.overview;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.contactboard.board.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/**
 * Whose row it is.
 *
 * @param name what a source calls it, where nobody has told its name yet
 * @param accountManager by the id of the employee who stands for all that are the same person
 * @param products the ids that apply; null: all
 */
public record RowCustomer(
        String id,
        String name,
        List<ExternalId> externalIds,
        @Nullable String segment,
        @Nullable String group,
        @Nullable RowPerson accountManager,
        @Nullable String agreements,
        boolean doNotCall,
        @Nullable List<String> products) {

    /** What a source calls the customer. */
    public record ExternalId(String source, String id) {}

    static RowCustomer of(ResultRow row) throws SQLException {
        var sources = row.texts("sources");
        var ids = row.texts("external_ids");
        return new RowCustomer(
                row.text("id"),
                row.text("shown_name"),
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new ExternalId(sources.get(i), ids.get(i)))
                        .toList(),
                row.textOrNull("segment_id"),
                row.textOrNull("group_id"),
                RowPerson.of(
                        row.textOrNull("manager_id"), row.textOrNull("manager_name"), row.textOrNull("manager_phone")),
                row.textOrNull("agreements"),
                row.flag("must_not_be_called"),
                row.textsOrNull("products"));
    }
}
