package org.contactboard.board.imported;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Size;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file to import: as text, or as its bytes. */
public record ImportRequest(
        @Schema(examples = "customers.csv") @Size(max = 255) @Nullable
        String fileName,

        @Schema(
                description = "CSV with a heading: columns in any order, parted by comma, semicolon or tab",
                examples =
                        "customer,name,segment,system,external_id\nC-1001,Bakkerij De Korenaar B.V.,A,espocrm,6738a1")
        @Nullable
        String content,

        @Schema(description = "Instead of `content`: an Excel workbook, or CSV in whatever encoding, as Base64")
        byte @Nullable [] bytes) {

    /** What is to be read. */
    byte[] file() {
        if (bytes != null && bytes.length > 0) {
            return bytes;
        }
        if (content == null || content.isBlank()) {
            throw Problem.wrong("content", "must not be blank");
        }
        return content.getBytes(UTF_8);
    }
}
