package org.contactboard.local.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.Consumer;

/** Has the running board import a file, and waits for what becomes of it. */
public final class FileImport {

    private static final int PAUSE_MILLIS = 200;

    private FileImport() {}

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
