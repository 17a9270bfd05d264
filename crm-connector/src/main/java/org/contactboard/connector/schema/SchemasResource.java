package org.contactboard.connector.schema;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Serves the JSON Schemas of the neutral inbound format's data, each with an example. */
@Path("/schemas")
public class SchemasResource {

    static final List<String> NAMES =
            List.of("call", "meeting", "message", "account", "person", "employee", "product", "lead", "satisfaction");

    /** A schema's name and address. */
    public record Entry(String name, String href) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Entry> index() {
        return NAMES.stream()
                .map(name -> new Entry(name, "/schemas/" + name + ".json"))
                .toList();
    }

    @GET
    @Path("/{name}.json")
    @Produces("application/schema+json")
    public byte[] schema(@PathParam("name") String name) throws IOException {
        if (!NAMES.contains(name)) {
            throw new NotFoundException();
        }
        try (InputStream in = SchemasResource.class.getResourceAsStream("/schemas/" + name + ".json")) {
            if (in == null) {
                throw new NotFoundException();
            }
            return in.readAllBytes();
        }
    }
}
