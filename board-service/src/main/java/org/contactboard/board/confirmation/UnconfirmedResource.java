package org.contactboard.board.confirmation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was planned, is past and is not confirmed, over REST. */
@Path("/api/v1/contacts/unconfirmed")
@Tag(name = "Contacts")
class UnconfirmedResource {

    private final UnconfirmedList list;
    private final ConfirmationService service;
    private final Clock clock;

    UnconfirmedResource(UnconfirmedList list, ConfirmationService service, Clock clock) {
        this.list = list;
        this.service = service;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "unconfirmedContacts",
            summary = "Planned and past, not confirmed",
            description = "Their source has not said what became of them. Newest first.")
    public Listing<Unconfirmed> list(
            @Parameter(description = "The first day; 30 days ago unless told", example = "2026-10-23")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day; today unless told", example = "2026-11-22")
                    @QueryParam("until")
                    @Nullable
                    LocalDate until,
            @Valid @BeanParam Paging paging) {
        return list.page(
                Objects.requireNonNullElseGet(from, list::recent),
                Objects.requireNonNullElseGet(until, () -> LocalDate.now(clock)),
                paging);
    }

    @POST
    @Operation(
            operationId = "confirmContacts",
            summary = "Say what became of plans",
            description =
                    "HELD counts on its day; NOT_HELD leaves the list; MOVED is the next appointment, or held then "
                            + "when that is past. It holds until the source itself says what became of it, or another time.")
    public Confirmed confirm(@Valid @NotNull ConfirmationEdit edit) {
        return service.confirm(edit);
    }
}
