package org.contactboard.board.imported;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sheet.Column;
import org.contactboard.board.sheet.Download;
import org.contactboard.board.sheet.Language;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetFormat;
import org.contactboard.board.sheet.SheetKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Imports over REST. */
@Path("/api/v1/imports")
@Tag(name = "Imports", description = "Customers, products, people, agreements, past contacts and scores from files")
class ImportResource {

    private static final String KINDS = "customers, products, people, agreements, contacts or satisfaction";

    private final ImportRunner runner;
    private final Imports imports;

    ImportResource(ImportRunner runner, Imports imports) {
        this.runner = runner;
        this.imports = imports;
    }

    @GET
    @Operation(operationId = "imports", summary = "Imports", description = "Newest first.")
    public Listing<ImportJob> list(@Valid @BeanParam Paging paging) {
        return imports.page(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "import",
            summary = "One import",
            description = "How far it is, and what became of it. An import that is broken off has left nothing behind.")
    public ImportJob get(@PathParam("id") String id) {
        return runner.find(id);
    }

    @GET
    @Path("/{kind}/template")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            operationId = "importTemplate",
            summary = "A file to fill in",
            description = "The heading, in the caller's language (`Accept-Language`), and one line that shows how.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response template(
            @Parameter(description = KINDS, example = "customers") @PathParam("kind") String kind,
            @Parameter(description = "csv or xlsx", example = "csv") @QueryParam("format") @DefaultValue("csv")
                    String format,
            @Context HttpHeaders headers) {
        var sheet = SheetKind.ofWord(kind);
        var language = Language.of(headers);
        return Download.of(sheet.word() + "-template", SheetFormat.ofWord(format), file -> {
            file.row(sheet.columns().stream()
                    .map(column -> column.heading(language))
                    .toList());
            file.row(sheet.columns().stream().map(Column::example).toList());
        });
    }

    @POST
    @Path("/{kind}")
    @Operation(
            operationId = "importFile",
            summary = "Import a file",
            description =
                    "CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252) or Excel, with a heading in English or "
                            + "Dutch: see the template of the kind. With `dryRun` 200 and every line that is wrong, and nothing is "
                            + "stored. Else 202 and where to look: all of the file is written, or nothing when a line is wrong. A "
                            + "second import of the same doubles nothing; one action takes a whole import back.")
    @APIResponse(
            responseCode = "200",
            description = "A dry run's result",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportJob.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportJob.class)))
    public RestResponse<ImportJob> run(
            @Parameter(description = KINDS, example = "customers") @PathParam("kind") String kind,
            @Parameter(description = "Whether only to say what is wrong") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Valid @NotNull ImportRequest request) {
        var sheet = Sheet.read(SheetKind.ofWord(kind), request.file());
        if (dryRun) {
            return RestResponse.ok(runner.check(sheet, request.fileName()));
        }
        var job = runner.begin(sheet, request.fileName());
        return ResponseBuilder.accepted(job)
                .location(URI.create("/api/v1/imports/" + job.id()))
                .build();
    }
}
