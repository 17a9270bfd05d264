package org.contactboard.board.imported;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an import did.
 *
 * @param joined ids and numbers of other systems that have a customer now and had not, or had another
 */
public record ImportReport(int created, int updated, int joined, int contacts, List<LineFault> errors) {

    static final ImportReport NOTHING = new ImportReport(0, 0, 0, 0, List.of());

    static ImportReport ofFault(LineFault fault) {
        return new ImportReport(0, 0, 0, 0, List.of(fault));
    }

    ImportReport plus(ImportReport other) {
        return new ImportReport(
                created + other.created,
                updated + other.updated,
                joined + other.joined,
                contacts + other.contacts,
                Stream.concat(errors.stream(), other.errors.stream()).toList());
    }
}
