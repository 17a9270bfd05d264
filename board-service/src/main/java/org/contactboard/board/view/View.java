package org.contactboard.board.view;

import java.sql.SQLException;
import org.contactboard.board.sql.ResultRow;

/** A view as stored, and as the audit trail keeps it. */
record View(String id, String owner, String name, String query, boolean shared) {

    static View of(String id, String owner, ViewEdit edit) {
        return new View(id, owner, edit.name().strip(), edit.query(), edit.shared());
    }

    static View of(ResultRow row) throws SQLException {
        return new View(row.text("id"), row.text("owner"), row.text("name"), row.text("query"), row.flag("shared"));
    }
}
