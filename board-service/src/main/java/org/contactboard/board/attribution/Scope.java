package org.contactboard.board.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For what a product holds that is given to a conversation. */
@Schema(name = "ProductScope", description = """
        `ONCE` this conversation, whatever its source tells later · `EMPLOYEE`, `CODE`, `NUMBER` whatever would stand in General
        with the same employee, the same unknown product code or queue of its source, the same number""")
enum Scope {
    ONCE,
    EMPLOYEE,
    CODE,
    NUMBER;

    @Nullable
    By by() {
        return switch (this) {
            case ONCE -> null;
            case EMPLOYEE -> By.EMPLOYEE;
            case CODE -> By.CODE;
            case NUMBER -> By.NUMBER;
        };
    }
}
