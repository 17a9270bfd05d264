package org.contactboard.board.imported;

/** A line of a file cannot be taken. */
final class WrongLine extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String column;
    private final String reason;

    WrongLine(String column, String reason) {
        super("`%s` %s".formatted(column, reason));
        this.column = column;
        this.reason = reason;
    }

    LineFault at(long line) {
        return new LineFault(line, column, reason);
    }
}
