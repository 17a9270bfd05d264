package org.contactboard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.contactboard.local.rest.BoardClient;

/** The demo's group: three customers for whom one person speaks. Made once; what people change of it stays. */
public final class SharedPerson {

    private static final String ID = "cultuur";
    private static final String NAME = "Cultuur aan de Waal";
    private static final String SPEAKER = "Elise van Rijn";
    private static final List<String> MEMBERS = List.of("C-1006", "C-1032", "C-1034");

    /** The board may still be reading the story. */
    private static final int SECONDS_TO_APPEAR = 60;

    private final BoardClient board;

    public SharedPerson(BoardClient board) {
        this.board = board;
    }

    /** When the board knows the customers and the person. */
    public void tell() throws InterruptedException {
        if (isKnown()) {
            return;
        }
        var speaker = person(MEMBERS.getFirst());
        for (var tries = 0; speaker.isEmpty() && tries < SECONDS_TO_APPEAR; tries++) {
            Thread.sleep(1000);
            speaker = person(MEMBERS.getFirst());
        }
        if (speaker.isEmpty()) {
            return;
        }
        var group = JsonNodeFactory.instance.objectNode();
        group.put("id", ID).put("name", NAME).put("sharedPerson", speaker.get());
        var ids = group.putArray("members");
        MEMBERS.forEach(ids::add);
        board.post("/groups", group);
    }

    private boolean isKnown() throws InterruptedException {
        return items(board.get("/groups?size=500"), "items").stream()
                .anyMatch(group -> group.path("id").asText().equals(ID));
    }

    private Optional<String> person(String customer) throws InterruptedException {
        return items(board.get("/customers/" + customer), "persons").stream()
                .filter(person -> person.path("name").asText().equals(SPEAKER))
                .map(person -> person.path("id").asText())
                .findFirst();
    }

    private static List<JsonNode> items(JsonNode answer, String list) {
        return StreamSupport.stream(answer.path(list).spliterator(), false).toList();
    }
}
