package org.contactboard.board.group;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group as told. */
public record GroupDetail(
        String id,
        String name,

        @Schema(description = "Its customers, by name") List<Member> members,

        @Schema(description = "Whom they share: a conversation with this person at one of them counts for all")
        @Nullable
        SharedPerson sharedPerson) {

    /** A customer in a group. */
    @Schema(name = "GroupMember")
    public record Member(String id, @Nullable String name) {}

    /** A contact person. */
    public record SharedPerson(
            String id,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String role) {}
}
