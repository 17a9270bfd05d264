package org.contactboard.board.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.SQLException;
import org.contactboard.board.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/** Somebody with a telephone number: a manager of ours, with id, or a contact person. */
public record RowPerson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
        @Nullable String name,
        @Nullable String phone,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean doNotCall) {

    /** A person at a customer; whoever left, or does not want to be called, has no number. */
    static @Nullable RowPerson of(ResultRow row) throws SQLException {
        var doNotCall = row.flag("person_do_not_call");
        var name = row.textOrNull("person_name");
        var phone = doNotCall || row.flag("person_archived") ? null : row.textOrNull("person_phone");
        return name == null && phone == null ? null : new RowPerson(null, name, phone, doNotCall ? true : null);
    }

    static @Nullable RowPerson of(@Nullable String id, @Nullable String name, @Nullable String phone) {
        return id == null && name == null && phone == null ? null : new RowPerson(id, name, phone, null);
    }
}
