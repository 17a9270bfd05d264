package org.contactboard.local.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One message of the server: what changes in the page, and what the page is to run. */
public record Told(JsonNode message) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String GUARD = "for(;;);";

    static Told of(String text) throws JsonProcessingException {
        var guarded = text.startsWith(GUARD) ? text.substring(GUARD.length()) : text;
        var read = JSON.readTree(guarded);
        return new Told(read.isArray() ? read.path(0) : read);
    }

    /** The server's number of it; none of what is answered out of turn. */
    OptionalInt number() {
        var number = message.path("syncId");
        return number.isInt() && number.asInt() >= 0 ? OptionalInt.of(number.asInt()) : OptionalInt.empty();
    }

    /** Whether the session is over, or the server wants the page loaded anew. */
    boolean endsThePage() {
        var meta = message.path("meta");
        return meta.path("sessionExpired").asBoolean()
                || meta.has("appError")
                || message.path("resynchronize").asBoolean();
    }

    /** The number of calls that the server has taken. */
    OptionalInt taken() {
        var taken = message.path("clientId");
        return taken.isInt() ? OptionalInt.of(taken.asInt()) : OptionalInt.empty();
    }

    /** The node of the first element with this tag that the message makes. */
    OptionalInt node(String tag) {
        return stream(message.path("changes"))
                .filter(change -> change.path("key").asText().equals("tag")
                        && change.path("value").asText().equals(tag))
                .mapToInt(change -> change.path("node").asInt())
                .findFirst();
    }

    /** What is to be run: parameters, then the script. */
    public Stream<JsonNode> scripts() {
        return stream(message.path("execute"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
