package org.contactboard.ui.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.shell.RefusalReading;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Records attendance at the board-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "board")
@RegisterProvider(RefusalReading.class)
interface AttendanceClient {

    /** A session and who was there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            String name,
            String product,
            LocalDate on,
            Channel channel,
            @Nullable String employee,
            List<Attendee> attendees) {}

    /** A customer that was there. */
    record Attendee(String customer) {}

    /** That it was recorded, of how many, and how it is undone. */
    record Recorded(long action, int customers) {}

    @POST
    @Path("/sessions")
    Recorded record(Session session);

    @GET
    @Path("/employees")
    Listing<Person> employees(@QueryParam("size") int size);
}
