package org.contactboard.board.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.contactboard.board.rhythm.Rhythm;
import org.contactboard.board.rhythm.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person writes of a customer. */
public record CustomerEdit(
        @Schema(description = "Chosen when it is added, else made up; never changes", examples = "C-1001")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}",
                message = "must be letters, digits, dots, hyphens and underscores")
        @Nullable
        String id,

        @Schema(examples = "Bakkerij De Korenaar B.V.") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "A segment's id", examples = "A") @Nullable
        String segment,

        @Schema(description = "An employee's id") @Nullable String accountManagerId,

        @Schema(examples = "Call after 10:00. Invoices only with Ilse Mulder.") @Size(max = 4000) @Nullable
        String agreements,

        boolean doNotCall,

        @Schema(description = "The ids of the products that apply; null: all") @Nullable
        List<String> products,

        boolean archived,

        @Schema(description = "Telephone numbers in E.164, by which calls are matched; null: left as they are")
        @Nullable
        List<@Pattern(regexp = "\\+[1-9]\\d{6,14}", message = "must be E.164, such as +31302004210") String> numbers,

        @Schema(description = "The customer's own rhythm; null: its segment's or the board's") @Valid @Nullable
        Rhythm rhythm) {

    /** With what was agreed, and all else as it is. */
    CustomerEdit agreeing(@Nullable String text, boolean notToCall) {
        return new CustomerEdit(
                id, name, segment, accountManagerId, text, notToCall, products, archived, numbers, rhythm);
    }

    /** Off the board, with nothing of its own. */
    CustomerEdit leaving() {
        return new CustomerEdit(id, name, null, null, null, false, null, true, List.of(), null);
    }

    static CustomerEdit of(CustomerDetail told) {
        var manager = told.accountManager();
        var held = told.rhythm();
        return new CustomerEdit(
                told.id(),
                told.name() == null ? "" : told.name(),
                told.segment(),
                manager == null ? null : manager.id(),
                told.agreements(),
                told.doNotCall(),
                told.products(),
                told.archived(),
                told.numbers(),
                held.from() == Scope.CUSTOMER ? new Rhythm(held.green(), held.orange()) : null);
    }
}
