package org.contactboard.board.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person writes of a group. */
public record GroupEdit(
        @Schema(description = "Chosen when it is added, or made then; never changes", examples = "korenaar")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,49}",
                message = "must be letters, digits, hyphens and underscores")
        @Nullable
        String id,

        @Schema(examples = "De Korenaar") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "The ids of its customers") @NotNull @Size(max = 500)
        List<@NotBlank String> members,

        @Schema(description = "The id of a contact person at one of them; null: nobody") @Nullable
        String sharedPerson) {

    static GroupEdit of(GroupDetail told) {
        var person = told.sharedPerson();
        return new GroupEdit(
                told.id(),
                told.name(),
                told.members().stream().map(GroupDetail.Member::id).sorted().toList(),
                person == null ? null : person.id());
    }
}
