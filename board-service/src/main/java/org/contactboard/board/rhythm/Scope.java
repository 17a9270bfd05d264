package org.contactboard.board.rhythm;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose rhythm it is; the most specific one that exists holds. */
public enum Scope {
    @JsonProperty("board")
    BOARD,
    @JsonProperty("segment")
    SEGMENT,
    @JsonProperty("customer")
    CUSTOMER
}
