package org.contactboard.board.exported;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.contactboard.board.overview.BoardQuery;
import org.contactboard.board.overview.BoardSearch;
import org.contactboard.board.sheet.Download;
import org.contactboard.board.sheet.Language;
import org.contactboard.board.sheet.SheetFormat;
import org.contactboard.board.sheet.SheetKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exports over REST. */
@Path("/api/v1/exports")
@Tag(name = "Exports", description = "What the board's filter shows, as files")
class ExportResource {

    private final BoardSearch search;
    private final ExportRows rows;
    private final Clock clock;

    ExportResource(BoardSearch search, ExportRows rows, Clock clock) {
        this.search = search;
        this.rows = rows;
        this.clock = clock;
    }

    @GET
    @Path("/{kind}")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            operationId = "export",
            summary = "Export what the filter shows",
            description =
                    "The filters and the order of the board; `page` and `size` mean nothing here. People, agreements, "
                            + "contacts and scores are those of the customers shown; products, employees and what we agreed ourselves are all. The heading is in "
                            + "the caller's language (`Accept-Language`). In CSV an apostrophe goes before a text that a spreadsheet "
                            + "would take for a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Parameter(
                            description = "customers, products, people, agreements, contacts or satisfaction",
                            example = "customers")
                    @PathParam("kind")
                    String kind,
            @Parameter(description = "csv or xlsx", example = "csv") @QueryParam("format") @DefaultValue("csv")
                    String format,
            @Valid @BeanParam BoardQuery query,
            @Context HttpHeaders headers) {
        var export = Export.of(SheetKind.ofWord(kind));
        var today = LocalDate.now(clock);
        var customers = search.all(query, today);
        var language = Language.of(headers);
        return Download.of(
                "%s-%s".formatted(export.kind().word(), today),
                SheetFormat.ofWord(format),
                file -> rows.write(export, customers, language, file));
    }
}
