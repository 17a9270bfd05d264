package org.contactboard.board.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what conversations are mapped to a product. */
@Schema(description = """
        `CODE` a product code, queue or tag that the board does not know · `EMPLOYEE` whose other conversations are
        clearly about one product · `NUMBER` with which the other conversations are""")
public enum By {
    CODE,
    EMPLOYEE,
    NUMBER;

    /** The value as it may stand where people's numbers may not. */
    public String shown(String value) {
        return switch (this) {
            case CODE -> value;
            case EMPLOYEE -> "employee " + value;
            case NUMBER -> "number";
        };
    }
}
