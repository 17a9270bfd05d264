package org.contactboard.board.sheet;

import java.io.OutputStream;
import java.util.Locale;
import org.contactboard.board.problem.Problem;

/** How a file is written. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its word in an address and at the end of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SheetFormat ofWord(String word) {
        for (var format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        throw Problem.wrong("format", "must be csv or xlsx");
    }

    /** Opens a file of this format on the stream. */
    public SheetWriting open(OutputStream out, String title) {
        return switch (this) {
            case CSV -> new CsvWriting(out);
            case XLSX -> new ExcelWriting(out, title);
        };
    }
}
