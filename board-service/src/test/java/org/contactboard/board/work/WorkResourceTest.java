package org.contactboard.board.work;

import static org.contactboard.board.Rest.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.contactboard.board.Rest;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.record.Teller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class WorkResourceTest {

    @Inject
    Teller crm;

    @ParameterizedTest
    @CsvSource({
        "unmatched,   /contacts/unmatched",
        "unconfirmed, /contacts/unconfirmed",
        "rejected,    /rejected?state=OPEN",
        "twins,       /twins"
    })
    void countsWhatTheListsHold(String kind, String list) {
        assertEquals(number(list, "total"), number("/work", kind));
    }

    @Test
    void countsWhatComesIn() {
        var before = number("/work", "unmatched");

        crm.held("work", "call-1", 1, "'customer':{'number':'+31877000777'}");

        assertEquals(before + 1, number("/work", "unmatched"));
    }

    @Test
    void countsWhatProbablyIsTwice() {
        var before = number("/work", "twins");

        Rest.importCustomers("""
                customer,name,phone
                W-1,Twice at Work B.V.,+31877000778
                W-2,Twice at Work,+31877000778
                """);

        assertEquals(before + 1, number("/work", "twins"));
    }

    private static int number(String path, String field) {
        return get(path).statusCode(200).extract().path(field);
    }
}
