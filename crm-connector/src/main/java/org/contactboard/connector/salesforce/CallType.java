package org.contactboard.connector.salesforce;

import org.contactboard.connector.event.Direction;
import org.jspecify.annotations.Nullable;

/** Who called whom. */
enum CallType {
    INBOUND(Direction.IN),
    OUTBOUND(Direction.OUT),
    /** We called each other. */
    INTERNAL(null);

    private final @Nullable Direction direction;

    CallType(@Nullable Direction direction) {
        this.direction = direction;
    }

    @Nullable
    Direction direction() {
        return direction;
    }
}
