package org.contactboard.local.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.Consumer;
import org.contactboard.local.place.Refusal;

/** Has the running board import a file, and waits for what becomes of it. */
public final class FileImport {

    private static final int PAUSE_MILLIS = 200;

    private FileImport() {}

    /** Has it import this text, and refuses when it did not. */
    public static void whole(BoardClient board, String kind, String text) throws InterruptedException {
        var told = run(board, kind, kind + ".csv", text.getBytes(UTF_8), false, _ -> {});
        if (!told.path("state").asText().equals("IMPORTED")) {
            throw new Refusal("The import of " + kind + " failed: " + told);
        }
    }

    /**
     * Answers with the import when it has ended.
     *
     * @param progress is told how far it is
     */
    public static JsonNode run(
            BoardClient board, String kind, String fileName, byte[] bytes, boolean dryRun, Consumer<JsonNode> progress)
            throws InterruptedException {
        var body =
                JsonNodeFactory.instance.objectNode().put("fileName", fileName).put("bytes", bytes);
        var told = board.post("/imports/" + kind + (dryRun ? "?dryRun=true" : ""), body);
        while (told.path("state").asText().equals("RUNNING")) {
            Thread.sleep(PAUSE_MILLIS);
            told = board.get("/imports/" + told.path("id").asText());
            progress.accept(told);
        }
        return told;
    }
}
