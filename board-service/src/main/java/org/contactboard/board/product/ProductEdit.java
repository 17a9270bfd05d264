package org.contactboard.board.product;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person writes of a product. */
public record ProductEdit(
        @Schema(description = "Chosen when it is added, else made of the name; never changes", examples = "payroll")
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}", message = "must be lower-case letters, digits and hyphens")
        @Nullable
        String id,

        @Schema(examples = "Payroll") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "The id of the employee who answers for it") @Nullable
        String managerId,

        @Schema(description = "Columns stand by position, then id; new ones come last", examples = "10")
        @Min(1)
        @Max(9999)
        @Nullable
        Integer position,

        @Schema(
                description = "Whether it is off the board: its dots go, and what is said of it from today on stands "
                        + "elsewhere. Not `general`")
        boolean archived) {

    /** @param placed with its position; it is moved by an action of its own too */
    static ProductEdit of(Product product, boolean placed) {
        return new ProductEdit(
                product.id,
                product.name,
                product.manager == null ? null : product.manager.id(),
                placed ? product.position : null,
                product.archivedOn != null);
    }
}
