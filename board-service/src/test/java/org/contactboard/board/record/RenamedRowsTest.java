package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an event calls somebody is published with the rows that show it, and with no others. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RenamedRowsTest {

    private static final String CALL = "'channel':'PHONE','on':'2026-%s','customer':{'id':'k-%d'%s},"
            + "'employee':{'id':'e-%d','name':'Sanne'},'contactPerson':{'id':'p-%d','name':'Henk'}";

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            # kind   | id  | at | what it tells                           | rows that are marked
            account  | k-1 | 2  | 'name':'Bakkerij'                       | k-1
            person   | p-1 | 20 | 'name':'Hendrik'                        | k-1
            person   | p-1 | 20 | 'phone':'+31611111111'                  | k-1
            person   | p-1 | 20 | 'name':'Henk'                           |
            person   | p-1 | 5  | 'name':'Older'                          |
            employee | e-1 | 20 | 'name':'Sanne de Vries'                 | k-1
            employee | e-1 | 20 | 'email':'s@example.nl'                  |
            employee | e-3 | 20 | 'phone':'+31622222222'                  | k-2
            employee | e-4 | 20 | 'phone':'+31622222222'                  | _board
            product  | NEW | 20 | 'name':'New','deleted':true             |
            """)
    void areMarked(String kind, String id, long at, String members, String marked) throws SQLException {
        var type = kind.equals("account") ? "customer-described" : kind + "-described";
        assertEquals(marked == null ? List.of() : List.of(marked), marksOf(event(type, kind, id, at, members)));
    }

    /** A back-filled call is older than the row's, and brings the customer's name. */
    @ParameterizedTest
    @CsvSource({"',''name'':''Bakkerij'''  , k-1", "'' ,"})
    void areMarkedByAnOlderCall(String name, String marked) throws SQLException {
        var older = event("contact-held", "call", "c-0", 5, CALL.formatted("02-09", 1, name, 1, 1));
        assertEquals(marked == null ? List.of() : List.of(marked), marksOf(older));
    }

    private List<String> marksOf(RecordEvent event) {
        return rolledBack.call(connection -> {
            board(connection);
            batchStep.apply(connection, List.of(event));
            return Statements.texts(connection, """
                    select distinct coalesce(x.external_id, m.row_id) from row_mark m
                    left join external_id x on x.target = m.row_id and x.kind = 'customer' and x.source = 'crm'
                    order by 1""");
        });
    }

    /** Two customers on the board, of whom the second has an account manager; and a product with a manager. */
    private void board(Connection connection) throws SQLException {
        batchStep.apply(
                connection,
                List.of(
                        event("contact-held", "call", "c-1", 10, CALL.formatted("11-20", 1, "", 1, 1)),
                        event("contact-held", "call", "c-2", 10, CALL.formatted("11-20", 2, "", 2, 2)),
                        event("customer-described", "account", "k-2", 10, "'accountManager':{'id':'e-3'}"),
                        event("product-described", "product", "PAY", 10, "'name':'Payroll','manager':{'id':'e-4'}")));
        Statements.execute(connection, "delete from row_mark");
    }
}
