package org.contactboard.board.contact;

import static org.contactboard.board.Rest.delete;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.contactboard.board.Rest;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContactResourceTest {

    @Inject
    Sql sql;

    @BeforeEach
    void hasACustomerAndAProduct() {
        Rest.product("k-pay");
        Rest.post("/customers", "{'id':'K-1','name':'Kuipers'}");
    }

    @Test
    void countsAConversationThatIsToldTwiceOnce() {
        Rest.post("/customers", "{'id':'K-20','name':'Customer K-20'}");
        String employee = post("/employees", "{'name':'Noor Bos'}").extract().path("id");
        for (var minute : new int[] {0, 4}) {
            post("/contacts", """
                            {'customer':'K-20','products':%s,'channel':'PHONE',
                             'startedAt':'2026-11-20T10:0%d:00Z','employee':'%s'}""".formatted(minute == 0 ? "[]" : "['k-pay']", minute, employee))
                    .statusCode(201);
        }

        get("/board?q=customer K-20")
                .body("rows[0].contactsInWindow", equalTo(1))
                .body("rows[0].cells.product", contains("k-pay"));
        get("/customers/K-20/contacts")
                .body("items.counts", contains(false, true))
                .body("items[0].reason", equalTo("same-conversation"));
    }

    @Test
    void recordsAContactThatColoursItsCell() {
        customer("K-2");
        String employee =
                post("/employees", "{'name':'Fenna Postma'}").extract().path("id");

        String id = post("/contacts", """
                        {'customer':'K-2','products':['k-pay'],'channel':'FACE_TO_FACE','direction':'OUT',
                         'startedAt':'2026-11-20T23:30:00Z','contactPerson':{'name':'Ilse Mulder','phone':'+31612345678'},
                         'employee':'%s'}""".formatted(employee))
                .statusCode(201)
                .body("what", equalTo("contact"))
                .body("on", equalTo("2026-11-21"))
                .extract()
                .path("recordId");

        get("/board?q=customer K-2")
                .body("rows[0].cells.product", contains("k-pay"))
                .body("rows[0].cells[0].contactOn", equalTo("2026-11-21"))
                .body("rows[0].cells[0].channel", equalTo("FACE_TO_FACE"))
                .body("rows[0].cells[0].employee", equalTo("Fenna Postma"))
                .body("rows[0].cells[0].contactPerson.name", equalTo("Ilse Mulder"))
                .body("rows[0].cells[0].arrivedAt", notNullValue());
        get("/customers/K-2").body("persons.name", contains("Ilse Mulder"));
        get("/customers/K-2/contacts")
                .body("items.recordId", contains(id))
                .body("items[0].what", equalTo("contact"))
                .body("items[0].counts", equalTo(true))
                .body("items[0].reason", equalTo("face-to-face"))
                .body("items[0].products", contains("k-pay"))
                .body("items[0].employee", equalTo("Fenna Postma"))
                .body("items[0].contactPerson", equalTo("Ilse Mulder"));
        get("/intake?recordId=" + id)
                .body("items[0].outcome", equalTo("applied"))
                .body("items[0].reason", equalTo("face-to-face"))
                .body("items[0].source", equalTo("board"));
    }

    @Test
    void keepsTheChoiceForTheCustomerAsAWhole() {
        Rest.post("/customers", "{'id':'K-9','name':'Customer K-9'}");

        post("/contacts", "{'customer':'K-9','products':['general'],'channel':'PHONE','on':'2026-11-20'}");

        get("/board?q=customer K-9").body("rows[0].cells.product", contains("general"));
    }

    @Test
    void takesBackWhatWasRecordedByHand() {
        customer("K-3");
        String id = post("/contacts", "{'customer':'K-3','products':['k-pay'],'channel':'PHONE','on':'2026-11-20'}")
                .statusCode(201)
                .extract()
                .path("recordId");

        delete("/contacts/" + id).statusCode(200);

        get("/board?q=customer K-3").body("rows[0].colour", equalTo("NONE")).body("rows[0].cells", empty());
        get("/customers/K-3/contacts").body("total", equalTo(0));
    }

    @Test
    void makesAnAppointmentOfWhatHasNotBegun() {
        customer("K-4");
        post(
                        "/contacts",
                        "{'customer':'K-4','products':['k-pay'],'channel':'PHONE','startedAt':'2026-12-01T09:00:00Z'}")
                .statusCode(201)
                .body("what", equalTo("appointment"));

        get("/board?q=customer K-4")
                .body("rows[0].colour", equalTo("NONE"))
                .body("rows[0].cells[0].contactOn", nullValue())
                .body("rows[0].cells[0].colour", equalTo("NONE"))
                .body("rows[0].cells[0].nextAppointmentOn", equalTo("2026-12-01"));
        get("/customers/K-4/contacts")
                .body("items[0].what", equalTo("appointment"))
                .body("items[0].counts", equalTo(false));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'channel':'PHONE','on':'2026-11-20'}                                             | customer         | must not be blank",
                "{'customer':'K-1','on':'2026-11-20'}                                              | channel          | must not be null",
                "{'customer':'K-1','channel':'MAIL','on':'2026-11-20'}                             | channel          | could not be read",
                "{'customer':'none','channel':'PHONE','on':'2026-11-20'}                           | customer         | is not a customer's id",
                "{'customer':'K-1','channel':'PHONE'}                                              | startedAt        | must be given",
                "{'customer':'K-1','channel':'PHONE','on':'2026-11-20','startedAt':'2026-11-20T10:00:00Z'} | startedAt | and not both",
                "{'customer':'K-1','channel':'PHONE','on':'20 nov'}                                | on               | could not be read",
                "{'customer':'K-1','channel':'PHONE','startedAt':'2026-11-20T10:00:00Z','endedAt':'2026-11-20T09:00:00Z'} | endedAt | must come after",
                "{'customer':'K-1','channel':'PHONE','on':'2026-11-20','employee':'none'}          | employee         | is not an employee's id",
                "{'customer':'K-1','channel':'PHONE','on':'2026-11-20','products':['none']}        | products         | is not a product's id",
                "{'customer':'K-1','channel':'PHONE','on':'2026-11-20','contactPerson':{'id':'x'}} | contactPerson.id | is not a person of this customer",
                "{'customer':'K-1','channel':'PHONE','on':'2026-11-20','purpose':'FUN'}            | purpose          | could not be read",
            },
            quoteCharacter = '`')
    void refusesAContactThatIsWrong(String json, String field, String reason) {
        post("/contacts", json)
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].reason", containsString(reason));
    }

    @Test
    void takesBackNothingThatIsUnknown() {
        delete("/contacts/none").statusCode(404).body("status", equalTo(404));
    }

    @Test
    void showsWhatWasFilteredAndWhy() {
        customer("K-5");
        sql.update("insert into external_id values ('customer', 'espocrm', 'acc-k5', 'K-5')");
        sql.update("""
                insert into intake values ('crm.espocrm.k', 0, 1, 0, 'espocrm', 'message', 'mail-1', 1, 0, 'filtered',
                    'written', 'acc-k5', null, null, null, '2026-11-19', '2026-11-19T10:00:00Z')
                """);

        get("/customers/K-5/contacts")
                .body("items.what", contains("filtered"))
                .body("items[0].reason", equalTo("written"))
                .body("items[0].counts", equalTo(false));
        get("/customers/K-5/contacts?product=k-pay").body("total", equalTo(0));
    }

    @Test
    void listsContactsThatWaitForTheirCustomer() {
        sql.update("""
                insert into crm_item (source, kind, record_id, state, pending, pending_number)
                values ('telephony', 'call', 'u-1', '{"fields":{"channel":"PHONE"}}', 'unmatched', '+31999999999')
                on conflict do nothing
                """);

        get("/contacts/unmatched?size=500")
                .body("items.find { it.recordId == 'u-1' }.number", equalTo("+31999999999"))
                .body("items.find { it.recordId == 'u-1' }.channel", equalTo("PHONE"));
    }

    private static void customer(String id) {
        post("/customers", "{'id':'%s','name':'Customer %s','products':['k-pay']}".formatted(id, id));
    }
}
