package org.contactboard.board.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;

/** A file as an answer, written while it is sent. */
public final class Download {

    /** Writes the rows of a file. */
    @FunctionalInterface
    public interface Rows {
        void write(SheetWriting file) throws IOException;
    }

    private Download() {}

    /** @param name without its ending; its first word is the title of a workbook's sheet */
    public static Response of(String name, SheetFormat format, Rows rows) {
        StreamingOutput output = out -> {
            try (var file = format.open(out, name.split("-", 2)[0])) {
                rows.write(file);
            }
        };
        return Response.ok(output, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, format.word()))
                .build();
    }
}
