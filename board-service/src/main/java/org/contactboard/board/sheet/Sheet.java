package org.contactboard.board.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as read.
 *
 * @param headings as the file calls the kind's columns; null where it has none
 * @param ignored headings that mean nothing here
 */
public record Sheet(SheetKind kind, List<@Nullable String> headings, List<SheetLine> lines, List<String> ignored) {

    /** Reads CSV or Excel; a 400 says what is wrong with the file as a whole. */
    public static Sheet read(SheetKind kind, byte[] bytes) {
        var reading = new SheetReading(kind);
        if (ExcelRows.isExcel(bytes)) {
            ExcelRows.read(bytes, reading);
        } else {
            CsvRows.read(Encoding.text(bytes), reading);
        }
        return reading.sheet();
    }

    public @Nullable String heading(String column) {
        return headings.get(kind.indexOf(column));
    }

    public @Nullable String value(SheetLine line, String column) {
        return line.values().get(kind.indexOf(column));
    }
}
