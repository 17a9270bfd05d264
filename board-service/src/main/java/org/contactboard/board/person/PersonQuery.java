package org.contactboard.board.person;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.contactboard.board.overview.Folding;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which persons are asked for. */
record PersonQuery(
        @Parameter(
                description = "Words of a name, a customer's name, a role or an e-mail address, each of which must be "
                        + "there; or part of a telephone number",
                example = "henk korenaar")
        @QueryParam("q")
        @Nullable
        String q,

        @Parameter(description = "A customer's id; its joined ones count too", example = "C-1001")
        @QueryParam("customer")
        @Nullable
        String customer,

        @Parameter(description = "Whether to list those who are there no more, and those of archived customers")
        @QueryParam("archived")
        @DefaultValue("false")
        boolean archived) {

    List<String> words() {
        var folded = Folding.text(q);
        return folded == null ? List.of() : Arrays.asList(folded.split("\\s+"));
    }

    @Nullable
    String digits() {
        return Folding.digits(q);
    }
}
