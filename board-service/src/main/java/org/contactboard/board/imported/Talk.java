package org.contactboard.board.imported;

import java.util.Map;
import org.contactboard.board.contact.Channel;
import org.contactboard.board.contact.ContactEdit.Direction;
import org.contactboard.board.contact.ContactEdit.Purpose;

/** The words of files, in both languages, for how a contact went. */
final class Talk {

    static final Map<String, Channel> CHANNELS = Map.of(
            "phone", Channel.PHONE,
            "telefoon", Channel.PHONE,
            "facetoface", Channel.FACE_TO_FACE,
            "bezoek", Channel.FACE_TO_FACE,
            "visit", Channel.FACE_TO_FACE);

    static final Map<String, Direction> DIRECTIONS =
            Map.of("in", Direction.IN, "out", Direction.OUT, "uit", Direction.OUT);

    static final Map<String, Purpose> PURPOSES =
            Map.of("relation", Purpose.RELATION, "relatie", Purpose.RELATION, "helpdesk", Purpose.HELPDESK);

    private Talk() {}
}
