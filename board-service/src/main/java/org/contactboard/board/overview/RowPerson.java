package org.contactboard.board.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Somebody with a telephone number: a manager of ours, with id, or a contact person. */
public record RowPerson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
        @Nullable String name,
        @Nullable String phone) {

    static @Nullable RowPerson of(@Nullable String id, @Nullable String name, @Nullable String phone) {
        return id == null && name == null && phone == null ? null : new RowPerson(id, name, phone);
    }
}
