package org.contactboard.board.overview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the board; null does not filter.
 *
 * @param colour the row's, or with a product that product's cell's
 * @param accountManager an employee's id
 */
public record BoardQuery(
        @Parameter(
                description = "Part of a name (customer, its group, contact person, account manager), of what a source "
                        + "calls the customer, or of a telephone number",
                example = "korenaar")
        @QueryParam("q")
        @Nullable
        String q,

        @Parameter(description = "A segment's id", example = "A") @QueryParam("segment") @Nullable
        String segment,

        @Parameter(description = "An employee's id") @QueryParam("accountManager") @Nullable
        String accountManager,

        @Parameter(description = "A group's id") @QueryParam("group") @Nullable
        String group,

        @Parameter(description = "A product's id: colours, counts and sort are then that product's cells'")
        @QueryParam("product")
        @Nullable
        String product,

        @Parameter(description = "The row's colour, or that of the product's cell") @QueryParam("colour") @Nullable
        Colour colour,

        @Parameter(description = "Whether contact is more frequent than its segment wants")
        @QueryParam("overloaded")
        @Nullable
        Boolean overloaded,

        @Parameter(
                description = "By name, by name from z to a, or what to call first",
                schema =
                        @Schema(
                                enumeration = {"name", "-name", "urgency"},
                                defaultValue = "name"))
        @QueryParam("sort")
        @DefaultValue("name")
        Sort sort,

        @Parameter(description = "Which page, from 0") @QueryParam("page") @DefaultValue("0") @Min(0)
        int page,

        @Parameter(description = "How many on a page") @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500)
        int size) {

    /** Whether it asks for the customer as a whole, which applies where there was contact of its own. */
    boolean isOfGeneral() {
        return "general".equals(product);
    }

    /** In which order. */
    public enum Sort {
        NAME("name", "sort_name, id"),
        NAME_DESCENDING("-name", "sort_name desc, id desc"),
        /** No contact first, then red with the oldest contact first, then what turns red first. */
        URGENCY("urgency", """
                case colour when 'NONE' then 0 when 'RED' then 1 else 2 end,
                case colour when 'RED' then asked_contact_on else asked_red_on end nulls first, sort_name, id""");

        private final String word;
        private final String orderBy;

        Sort(String word, String orderBy) {
            this.word = word;
            this.orderBy = orderBy;
        }

        String orderBy() {
            return orderBy;
        }

        /** Its word in an address. */
        @Override
        public String toString() {
            return word;
        }
    }
}
