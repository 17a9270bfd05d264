package org.contactboard.connector.dynamics365;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A row that a column refers to.
 *
 * @param table its logical name; null where annotations were not asked for
 */
record Lookup(String id, @Nullable String table, @Nullable String name) {

    static final String TABLE = "@Microsoft.Dynamics.CRM.lookuplogicalname";
    static final String NAME = "@OData.Community.Display.V1.FormattedValue";
    private static final Pattern BRACES = Pattern.compile("[{}]");

    /** The name under which the Web API answers a column that refers to a row. */
    static String column(String name) {
        return "_" + name + "_value";
    }

    /** Null when the column refers to nothing. */
    static @Nullable Lookup of(Fields row, String name) {
        String column = column(name);
        Lookup expanded = expanded(row, name);
        String id = id(column, row.firstText(column, name));
        if (id == null) {
            return expanded;
        }
        String table = table(row, name);
        String shown = row.firstText(column + NAME, name + "name");
        return new Lookup(
                id,
                table == null && expanded != null ? expanded.table : table,
                shown == null && expanded != null ? expanded.name : shown);
    }

    /** Ids are compared: without braces, in lower case. */
    static @Nullable String id(String column, @Nullable String text) {
        String id = text == null
                ? null
                : Texts.clean(BRACES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
        return Fields.id(column, id);
    }

    boolean isOf(String wanted) {
        return wanted.equals(table);
    }

    private static @Nullable String table(Fields row, String name) {
        String stem = name.endsWith("id") ? name.substring(0, name.length() - 2) : name;
        String named = row.firstText(
                column(name) + TABLE, name + "_entitytype", name + "type", stem + "typecode", stem + "objecttypecode");
        return named == null ? Tables.ofSet(row.text("_" + name + "_type")) : Tables.named(named);
    }

    /** The row itself, where it was asked for along, as {@code regardingobjectid_account_phonecall}. */
    private static @Nullable Lookup expanded(Fields row, String name) {
        String prefix = name + "_";
        for (Map.Entry<String, JsonNode> field : row.node().properties()) {
            if (field.getValue().isObject() && field.getKey().startsWith(prefix)) {
                String table = field.getKey().substring(prefix.length()).split("_", 2)[0];
                Fields other = new Fields(field.getValue());
                String id = id(field.getKey(), other.text(table + "id"));
                if (id != null) {
                    return new Lookup(id, Objects.requireNonNull(table), other.firstText("fullname", "name"));
                }
            }
        }
        return null;
    }
}
