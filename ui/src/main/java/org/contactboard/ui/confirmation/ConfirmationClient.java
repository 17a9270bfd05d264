package org.contactboard.ui.confirmation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.confirmation.Plan.Which;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What waits for somebody's word, at the board-service. */
@Path("/api/v1/contacts/unconfirmed")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
interface ConfirmationClient {

    /** Somebody's word. */
    record Word(
            List<Which> records, Became became, @Nullable Instant startedAt) {}

    /** That it was taken, and of how many. */
    record Confirmed(long action, int records) {}

    @GET
    Listing<Plan> plans(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("size") int size);

    @POST
    Confirmed confirm(Word word);
}
