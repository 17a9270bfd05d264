package org.contactboard.board.imported;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.contact.Channel;
import org.contactboard.board.contact.ContactEdit;
import org.contactboard.board.contact.ContactEdit.Direction;
import org.contactboard.board.contact.ContactEdit.Purpose;
import org.contactboard.board.contact.ContactEdit.Spoken;
import org.jspecify.annotations.Nullable;

/** A contact of a file, in our ids; the person by name as yet. */
record PastContact(
        @Nullable String id,
        String customer,
        @Nullable String product,
        LocalDate on,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Channel channel,
        @Nullable Direction direction,
        @Nullable Purpose purpose,
        @Nullable String person,
        @Nullable String phone,
        @Nullable String employee) {

    /** One of a customers' file, which tells its day alone. */
    static PastContact of(
            String customer, @Nullable String product, LocalDate on, Channel channel, @Nullable String person) {
        return new PastContact(null, customer, product, on, null, null, channel, null, null, person, null, null);
    }

    /** The same for the same words, so that a second import doubles nothing; a file's own id outranks all of them. */
    String recordId(boolean byPerson) {
        if (id != null) {
            return uuid(Stream.of("import", "id", id));
        }
        var words = Stream.of("import", customer, String.valueOf(product), String.valueOf(on), channel.name());
        var more = byPerson
                ? Stream.of(
                                startedAt,
                                person == null ? null : "with " + person,
                                employee == null ? null : "by " + employee)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                : Stream.<String>empty();
        return uuid(Stream.concat(words, more));
    }

    private static String uuid(Stream<String> words) {
        return UUID.nameUUIDFromBytes(words.collect(Collectors.joining("\n")).getBytes(UTF_8))
                .toString();
    }

    ContactEdit edit(@Nullable String personId) {
        return new ContactEdit(
                customer,
                product == null ? List.of() : List.of(product),
                channel,
                startedAt,
                startedAt == null ? on : null,
                endedAt,
                direction,
                personId == null ? null : new Spoken(personId, null, null),
                employee,
                purpose);
    }
}
