package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.contactboard.local.large.LargeCompany;
import org.contactboard.local.large.ManyContacts;
import org.contactboard.local.rest.BoardClient;
import org.contactboard.local.rest.FileImport;
import org.jspecify.annotations.Nullable;

/** One running board of 10,000 customers × 20 products with 1,000,000 contacts, made when the first bench asks for it. */
final class LargeBoard implements AutoCloseable {

    private final long seed;
    private @Nullable BenchBoard board;

    LargeBoard(long seed) {
        this.seed = seed;
    }

    BenchBoard running(PrintStream progress) throws Exception {
        if (board == null) {
            board = BenchBoard.start();
            var from = System.nanoTime();
            fill(new LargeCompany(seed, today()), board.api(), board.kafka(), board.jdbcUrl(), progress);
            progress.printf("large board: made in %.0f s%n", (System.nanoTime() - from) / 1e9);
        }
        return board;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /** What people write goes through REST and files, what CRMs tell through Kafka, only the mass of contacts through SQL. */
    static void fill(LargeCompany company, BoardClient api, String kafka, String jdbcUrl, PrintStream progress)
            throws Exception {
        progress.println("large board: products, segments, customers and persons");
        sellProducts(company, kafka, jdbcUrl);
        segments(api);
        FileImport.whole(api, "people", company.employees());
        FileImport.whole(api, "products", company.managers());
        FileImport.whole(api, "customers", company.customers());
        FileImport.whole(api, "people", company.persons());
        FileImport.whole(api, "satisfaction", company.scores());
        groups(api);
        FileImport.whole(api, "contacts", company.contacts());
        progress.println("large board: contacts");
        new ManyContacts(company).make(jdbcUrl);
        progress.println("large board: the board reckons");
        try (var reckoned = new StoredProgress(jdbcUrl)) {
            reckoned.awaitCounted();
            reckoned.awaitPublished();
        }
    }

    private static void sellProducts(LargeCompany company, String kafka, String jdbcUrl)
            throws SQLException, InterruptedException {
        var products = CallRecords.uniform("large", company.today()).productsToSell();
        try (var load = new Load(kafka, Duration.ZERO);
                var progress = new StoredProgress(jdbcUrl)) {
            load.send(products);
            progress.awaitCommitted(LargeCompany.PRODUCTS);
        }
    }

    private static void segments(BoardClient api) throws InterruptedException {
        for (var n = 0; n < LargeCompany.SEGMENTS; n++) {
            var id = LargeCompany.segment(n);
            api.post(
                    "/segments",
                    JsonNodeFactory.instance.objectNode().put("id", id).put("name", "Segment " + id));
        }
    }

    /** Of five customers each, spread over the names. */
    private static void groups(BoardClient api) throws InterruptedException {
        for (var n = 0; n < LargeCompany.GROUPS; n++) {
            var group = JsonNodeFactory.instance
                    .objectNode()
                    .put("id", "group-" + n)
                    .put("name", "Groep " + n);
            var members = group.putArray("members");
            IntStream.range(n * 5, n * 5 + 5).mapToObj(LargeCompany::customer).forEach(members::add);
            api.post("/groups", group);
        }
    }

    @Override
    public void close() throws IOException {
        if (board != null) {
            board.close();
        }
    }
}
