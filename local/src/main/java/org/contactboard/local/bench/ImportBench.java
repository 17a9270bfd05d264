package org.contactboard.local.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactboard.local.rest.FileImport;

/** How long a file of 100,000 contacts takes, uniform over 10,000 customers × 20 products, from the request to its end. */
final class ImportBench implements Bench {

    private static final int LINES = 100_000;
    private static final int CUSTOMERS = 10_000;
    private static final int PRODUCTS = 20;
    private static final int DAYS = 700;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws Exception {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        var seconds = new ArrayList<Double>();
        try (var board = BenchBoard.start()) {
            progress.println("import: customers and products");
            FileImport.whole(board.api(), "products", products());
            FileImport.whole(board.api(), "customers", customers());
            for (var run = 1; run <= runs; run++) {
                var file = contacts(run, today);
                var from = System.nanoTime();
                FileImport.whole(board.api(), "contacts", file);
                seconds.add((System.nanoTime() - from) / 1e9);
                progress.printf("import: run %d of %d: %.1f s%n", run, runs, seconds.getLast());
            }
        }
        return List.of(Figure.of(name(), "seconds-for-100000-contacts", "s", seconds, "<= 60"));
    }

    private static String products() {
        return IntStream.rangeClosed(1, PRODUCTS)
                .mapToObj("p-%1$d,Product %1$d\n"::formatted)
                .collect(Collectors.joining("", "product,name\n", ""));
    }

    private static String customers() {
        return IntStream.range(0, CUSTOMERS)
                .mapToObj("C-%1$d,Customer %1$d\n"::formatted)
                .collect(Collectors.joining("", "customer,name\n", ""));
    }

    private static String contacts(int run, LocalDate today) {
        var random = new Random(run);
        var lines = new StringBuilder("customer,on,time,product,channel,contact_person,id\n");
        for (var line = 0; line < LINES; line++) {
            var customer = random.nextInt(CUSTOMERS);
            lines.append("C-%d,%s,%02d:%02d,p-%d,phone,Person %d,%d-%d\n"
                    .formatted(
                            customer,
                            today.minusDays(1 + random.nextInt(DAYS)),
                            8 + random.nextInt(10),
                            random.nextInt(60),
                            1 + random.nextInt(PRODUCTS),
                            customer,
                            run,
                            line));
        }
        return lines.toString();
    }
}
