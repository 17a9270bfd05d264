package org.contactboard.board.imported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetLine;

/** Gathers what is wrong with a file. */
final class Faults {

    private final Sheet sheet;
    private final List<LineFault> faults = new ArrayList<>();

    Faults(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(SheetLine line, String column, Wrong wrong) {
        faults.add(new LineFault(
                line.number(), column, sheet.heading(column), sheet.value(line, column), wrong.code(), wrong.reason()));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** By line. */
    List<LineFault> inOrder() {
        return faults.stream().sorted(Comparator.comparingLong(LineFault::line)).toList();
    }
}
