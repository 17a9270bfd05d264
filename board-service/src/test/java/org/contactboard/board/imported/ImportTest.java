package org.contactboard.board.imported;

import static io.restassured.RestAssured.given;
import static org.contactboard.board.Rest.awaited;
import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.importFile;
import static org.contactboard.board.Rest.post;
import static org.contactboard.board.Rest.tryFile;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.contactboard.board.Rest;
import org.contactboard.board.sheet.SheetFormat;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.Test;

/** Files on PostgreSQL: tried, imported as a whole or not at all, and taken back. */
@QuarkusTest
class ImportTest {

    @Inject
    Sql sql;

    @Test
    void aDryRunNamesEveryFaultAndStoresNothing() {
        tryFile("customers", "klant;naam;Contact op\nDR-1;Een;2026-11-01\nDR-2;Twee;morgen\nDR 3;Drie;\n")
                .statusCode(200)
                .body("state", equalTo("FAULTY"))
                .body("id", nullValue())
                .body("errors.line", contains(3, 4))
                .body("errors.field", contains("contact_on", "customer"))
                .body("errors.column", contains("Contact op", "klant"))
                .body("errors.value", contains("morgen", "DR 3"))
                .body("errors.code", contains("not-a-day", "not-an-id"));
        tryFile("customers", "customer,name\nDR-1,Een\n")
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("lines", equalTo(1));

        get("/customers/DR-1").statusCode(404);
    }

    @Test
    void importsContactsByTheRulesOfThoseByHand() {
        Rest.product("im-pay");
        post("/customers", "{'id':'IM-1','name':'Import Een'}").statusCode(201);
        post("/employees", "{'name':'Imke Import'}").statusCode(201);
        var file = """
                customer,on,time,until,channel,product,contact_person,phone,employee,direction,purpose
                IM-1,2026-11-20,10:30,10:45,bezoek,im-pay,Henk Import,0031 6 12345678,Imke Import,uit,relatie
                import een,19-11-2026,,,,,,,,,
                """;

        importFile("contacts", file)
                .body("state", equalTo("IMPORTED"))
                .body("contacts", equalTo(2))
                .body("action", notNullValue());
        importFile("contacts", file).body("contacts", equalTo(0)).body("action", nullValue());

        get("/customers/IM-1/contacts")
                .body("total", equalTo(2))
                .body("items.channel", contains("FACE_TO_FACE", "PHONE"))
                .body("items[0].contactPerson", equalTo("Henk Import"))
                .body("items[0].employee", equalTo("Imke Import"))
                .body("items[0].startedAt", equalTo("2026-11-20T09:30:00Z"));
        get("/customers/IM-1").body("persons.phone", contains("+31612345678"));
    }

    @Test
    void tellsWhomAndWhatNobodyKnows() {
        post("/customers", "{'id':'TW-1','name':'Dubbel'}").statusCode(201);
        post("/customers", "{'id':'TW-2','name':'Dubbel'}").statusCode(201);

        importFile("contacts", """
                        customer,on,product,employee,channel,id
                        Dubbel,2026-11-20,,,,
                        Nobody,2026-11-20,,,,
                        TW-1,2026-12-24,,,,
                        TW-1,2026-11-20,nothing,nobody,e-mail,
                        TW-1,2026-11-20,,,,x
                        TW-1,2026-11-19,,,,x
                        ,2026-11-20,,,,
                        """)
                .body("state", equalTo("FAULTY"))
                .body("errors.line", contains(2, 3, 4, 5, 5, 5, 7, 8))
                .body("errors.value", equalTo(Collections.nCopies(8, null)));

        get("/customers/TW-1/contacts").body("total", equalTo(0));
    }

    @Test
    void undoTakesAWholeImportBack() {
        Rest.product("un-pay");
        post("/customers", "{'id':'UN-1','name':'Was Here','agreements':'Before'}")
                .statusCode(201);
        var action = importFile("customers", """
                        customer,name,segment,account_manager,products,agreements,phone,system,external_id,product,contact_on,contact_person
                        UN-1,Now Called,UNS,Una Undo,un-pay,After,+31301230001,espocrm,un-ext-1,un-pay,2026-11-20,Piet Undo
                        UN-2,New Here,UNS,Una Undo,,,+31301230002,espocrm,un-ext-2,,2026-11-19,Jan Undo
                        """)
                .body("created", equalTo(1))
                .body("updated", equalTo(1))
                .body("joined", equalTo(4))
                .body("contacts", equalTo(2))
                .extract()
                .path("action");

        post("/audit/" + action + "/undo", "{}").statusCode(200);

        get("/customers/UN-1")
                .body("name", equalTo("Was Here"))
                .body("agreements", equalTo("Before"))
                .body("segment", nullValue())
                .body("accountManager", nullValue())
                .body("numbers", empty())
                .body("externalIds", empty())
                .body("persons", empty());
        get("/customers/UN-1/contacts").body("total", equalTo(0));
        get("/customers/UN-2").statusCode(404);
        get("/employees?q=Una").body("total", equalTo(0));
        get("/segments/UNS").statusCode(404);
        get("/imports").body("items.find { it.action == " + action + " }.state", equalTo("UNDONE"));
        post("/audit/" + action + "/undo", "{}").statusCode(409);
    }

    @Test
    void undoLeavesWhatOthersChangedSince() {
        Rest.product("uk-pay");
        var action = importFile(
                        "customers", "customer,name,product,contact_on\nUK-1,Kept,uk-pay,2026-11-20\nUK-2,Gone,,\n")
                .extract()
                .path("action");
        edit("/customers/UK-1", "{'name':'Kept, by somebody'}").statusCode(200);

        post("/audit/" + action + "/undo", "{}").statusCode(200);

        get("/customers/UK-1").body("name", equalTo("Kept, by somebody"));
        get("/customers/UK-1/contacts").body("total", equalTo(0));
        get("/customers/UK-2").statusCode(404);
        get("/imports")
                .body("items.find { it.action == " + action + " }.undone.kept", equalTo(1))
                .body("items.find { it.action == " + action + " }.undone.removed", equalTo(2));
    }

    @Test
    void whatWasUndoneCanBeImportedAgain() {
        var file = "customer,name,contact_on\nAG-1,Again,2026-11-20\n";
        var action = importFile("customers", file).extract().path("action");
        post("/audit/" + action + "/undo", "{}").statusCode(200);

        importFile("customers", file).body("created", equalTo(1)).body("contacts", equalTo(1));

        get("/customers/AG-1/contacts").body("total", equalTo(1));
        get("/board?q=Again").body("rows.customer.name", contains("Again"));
    }

    @Test
    void undoOfASecondImportKeepsTheFirst() {
        post("/customers", "{'id':'SE-1','name':'Second'}").statusCode(201);
        importFile("contacts", "customer,on\nSE-1,2026-11-20\n").body("contacts", equalTo(1));
        var action = importFile("contacts", "customer,on\nSE-1,2026-11-20\nSE-1,2026-11-21\n")
                .body("contacts", equalTo(1))
                .extract()
                .path("action");

        post("/audit/" + action + "/undo", "{}").statusCode(200);

        get("/customers/SE-1/contacts").body("total", equalTo(1)).body("items[0].on", equalTo("2026-11-20"));
    }

    @Test
    void importsProductsPeopleAndAgreements() {
        importFile("products", "product,naam,productmanager\nip-one,Een Product,Pim Product\n,Twee Product,\n")
                .body("created", equalTo(2));
        get("/products").body("items.find { it.id == 'twee-product' }.name", equalTo("Twee Product"));
        get("/products").body("items.find { it.id == 'ip-one' }.productManager.name", equalTo("Pim Product"));
        post("/customers", "{'id':'IP-1','name':'People'}").statusCode(201);
        importFile("people", """
                        naam,klant,telefoon,rol,e-mail,login
                        Karel Klant,IP-1,+31611110099,Inkoper,,
                        Pim Product,,+31301110098,,pim@example.org,pim
                        """).body("created", equalTo(1)).body("updated", equalTo(1));
        get("/customers/IP-1").body("persons.name", contains("Karel Klant")).body("persons.role", contains("Inkoper"));
        get("/employees?q=Pim").body("items.email", contains("pim@example.org"));
        var action = importFile("agreements", "klant,afspraken,niet bellen\nIP-1,Alleen vrijdag,ja\n")
                .body("updated", equalTo(1))
                .extract()
                .path("action");
        get("/customers/IP-1").body("agreements", equalTo("Alleen vrijdag")).body("doNotCall", equalTo(true));

        post("/audit/" + action + "/undo", "{}").statusCode(200);

        get("/customers/IP-1").body("agreements", nullValue()).body("doNotCall", equalTo(false));
    }

    @Test
    void importsScoresFromExcelAndShowsTheLatest() throws IOException {
        post("/customers", "{'id':'SC-1','name':'Scores'}").statusCode(201);
        var bytes = new ByteArrayOutputStream();
        try (var file = SheetFormat.XLSX.open(bytes, "scores")) {
            file.row(List.of("klant", "datum", "cijfer"));
            file.row(List.of("SC-1", LocalDate.of(2026, 10, 1), 6));
            file.row(List.of("Scores", LocalDate.of(2026, 11, 1), 7.5));
        }

        awaited(given().contentType(ContentType.JSON)
                        .body(Map.of("fileName", "scores.xlsx", "bytes", bytes.toByteArray()))
                        .post("/api/v1/imports/satisfaction"))
                .body("state", equalTo("IMPORTED"))
                .body("created", equalTo(2));

        get("/board?q=Scores").body("rows.satisfaction", contains(7.5f));
    }

    @Test
    void givesTemplatesThatCanBeImported() {
        for (var kind : List.of("customers", "products", "people", "agreements", "contacts", "satisfaction")) {
            for (var format : List.of("csv", "xlsx")) {
                var file = given().header("Accept-Language", "nl")
                        .get("/api/v1/imports/" + kind + "/template?format=" + format)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
                given().contentType(ContentType.JSON)
                        .body(Map.of("bytes", file))
                        .post("/api/v1/imports/" + kind + "?dryRun=true")
                        .then()
                        .body("detail", nullValue())
                        .body("lines", equalTo(1))
                        .body("ignored", empty())
                        .body("errors.code.findAll { !it.startsWith('not-a') }", empty());
            }
        }
        get("/imports/nothing/template").statusCode(404);
        get("/imports/customers/template?format=pdf").statusCode(400);
    }

    @Test
    void saysThatAnImportOfAServiceThatEndedIsBrokenOff() {
        sql.update("""
                insert into import_job (id, kind, instance, state, started_at, beat_at, revision, lines)
                values ('broken', 'contacts', 'another', 'RUNNING', now(), now() - interval '1 minute', 1, 10)
                on conflict do nothing
                """);

        get("/imports/broken").body("state", equalTo("BROKEN_OFF"));
        get("/imports/unknown").statusCode(404);
    }

    @Test
    void oneWrongLineAtTheEndOfAHundredThousandKeepsAllOut() {
        post("/customers", "{'id':'LA-1','name':'Last'}").statusCode(201);
        var file = new StringBuilder("customer,on,id\n");
        for (var i = 2; i <= 100_000; i++) {
            file.append("LA-1,")
                    .append(i == 99_999 ? "never" : "2026-11-20")
                    .append(",la-")
                    .append(i)
                    .append('\n');
        }

        importFile("contacts", file.toString())
                .body("state", equalTo("FAULTY"))
                .body("errorCount", equalTo(1))
                .body("errors.line", contains(99_999))
                .body("errors.code", contains("not-a-day"));

        get("/customers/LA-1/contacts").body("total", equalTo(0));
    }
}
