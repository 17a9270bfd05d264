package org.contactboard.ui.rejected;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Makes bytes readable: JSON with indents, other text as it is, and what is no text in hexadecimal. */
final class BytesRule {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 16;
    private static final int MOST = 200_000;

    private BytesRule() {}

    static String readable(byte[] bytes) {
        byte[] shown = bytes.length > MOST ? java.util.Arrays.copyOf(bytes, MOST) : bytes;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(BytesRule::isControl)) {
                return hex(shown);
            }
            String pretty = pretty(text);
            return pretty.length() > MOST ? pretty.substring(0, MOST) + "…" : pretty;
        } catch (CharacterCodingException binary) {
            return hex(shown);
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t';
    }

    private static String pretty(String text) {
        try {
            return text.isBlank()
                    ? text
                    : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(text));
        } catch (JsonProcessingException other) {
            return text;
        }
    }

    /** Sixteen to a line, each line with its place and with what of it is a letter. */
    private static String hex(byte[] bytes) {
        HexFormat format = HexFormat.ofDelimiter(" ");
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < bytes.length; at += WIDTH) {
            byte[] part = java.util.Arrays.copyOfRange(bytes, at, Math.min(at + WIDTH, bytes.length));
            StringBuilder letters = new StringBuilder();
            for (byte one : part) {
                letters.append(one >= ' ' && one < 127 ? (char) one : '.');
            }
            lines.append("%06x  %-47s  %s%n".formatted(at, format.formatHex(part), letters));
        }
        return lines.toString();
    }
}
