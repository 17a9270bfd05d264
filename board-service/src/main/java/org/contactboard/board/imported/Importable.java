package org.contactboard.board.imported;

import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;

/** One kind of file: how its lines are read, what they refer to, and how they are written. */
interface Importable {

    /** Writes all lines of a file, within the caller's transaction. */
    @FunctionalInterface
    interface Deed {
        void write(Writing writing);
    }

    SheetKind kind();

    /** Checks every line against itself and against what the board knows; writes nothing. */
    Deed prepare(Sheet sheet, Faults faults);
}
