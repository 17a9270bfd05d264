package org.contactboard.connector.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Bytes as JSON; whatever is not JSON is refused. */
public final class Json {

    private static final int DEEPEST = 1000;
    private static final ObjectReader READER = reader();

    private Json() {}

    public static JsonNode parse(byte[] bytes) {
        try {
            JsonNode node = READER.readTree(bytes);
            if (node.isMissingNode()) {
                throw Refusal.unreadable("The record is empty; send JSON.");
            }
            return node;
        } catch (JsonProcessingException broken) {
            throw Refusal.unreadable("The record is not valid JSON" + place(broken.getLocation()) + "; send it whole.");
        } catch (IOException broken) {
            throw Refusal.unreadable("The record is not valid JSON in UTF-8; send it as UTF-8.");
        }
    }

    private static String place(JsonLocation at) {
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static ObjectReader reader() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper.reader();
    }
}
