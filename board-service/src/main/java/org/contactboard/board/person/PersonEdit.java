package org.contactboard.board.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people write of a person; of what only sources told, customer and name may be missing. */
record PersonEdit(
        @Schema(description = "The id of the customer whose person it is", examples = "C-1001") @NotBlank @Nullable
        String customer,

        @Schema(examples = "Henk Bakker") @NotBlank @Size(max = 200) @Nullable
        String name,

        @Schema(description = "What the person does there", examples = "Director") @Size(max = 200) @Nullable
        String role,

        @Schema(description = "In E.164; calls are recognised by it", examples = "+31612345678")
        @Pattern(regexp = "\\+[1-9]\\d{6,14}", message = "must be E.164, such as +31612345678")
        @Nullable
        String phone,

        @Schema(examples = "henk@korenaar.example")
        @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,130}", message = "must be an e-mail address")
        @Nullable
        String email,

        boolean doNotCall,

        @Schema(description = "Whether he or she is there no more: not offered any more; conversations stay")
        boolean archived) {

    static PersonEdit of(PersonDetail told) {
        return new PersonEdit(
                told.customer() == null ? null : told.customer().id(),
                told.name(),
                told.role(),
                told.phone(),
                told.email(),
                told.doNotCall(),
                told.archived());
    }
}
