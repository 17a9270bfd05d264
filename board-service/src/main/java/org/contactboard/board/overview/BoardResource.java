package org.contactboard.board.overview;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board over REST. */
@Path("/api/v1/board")
@Tag(name = "Board", description = "Who was spoken with, and how long ago")
final class BoardResource {

    private final KnownBoard known;
    private final BoardSearch search;
    private final Clock clock;

    BoardResource(KnownBoard known, BoardSearch search, Clock clock) {
        this.known = known;
        this.search = search;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "board",
            summary = "A page of the board",
            description = "Filtered, sorted and counted. With `product` each row counts as that product's cell, and "
                    + "customers to whom the product does not apply are left out.")
    public BoardPage board(@Valid @BeanParam BoardQuery query) {
        var today = LocalDate.now(clock);
        var found = search.page(query, today);
        var head = known.head(today);
        return BoardPage.of(head, today, query, found, known.rows(found.versions(), head, today));
    }
}
