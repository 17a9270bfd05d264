package org.contactboard.local.large;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people ask of the large board, by the parameters of {@code GET /board}; the same seed asks the same.
 *
 * @param managers the ids of account managers
 * @param products the ids of products
 */
public record Questions(long seed, List<String> managers, List<String> products) {

    private static final List<String> COLOURS = List.of("GREEN", "ORANGE", "RED", "NONE");
    private static final List<String> SORTS = List.of("name", "-name", "urgency");

    /** First pages, filtered and sorted: each of the eight kinds in turn. */
    public List<String> pages(int count) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(n -> page(n % 8, random)).toList();
    }

    /** As somebody types: customers, persons and numbers in turn, from the third sign on, sign by sign. */
    public List<String> typed(int count) {
        var random = new SplittableRandom(seed + 1);
        var typed = new ArrayList<String>();
        for (var n = 0; typed.size() < count; n++) {
            var customer = random.nextInt(LargeCompany.CUSTOMERS);
            var words =
                    switch (n % 3) {
                        case 0 -> Names.customer(customer);
                        case 1 -> LargeCompany.person(customer * LargeCompany.TOLD);
                        default -> LargeCompany.mobile(customer * LargeCompany.TOLD);
                    };
            prefixes(words).map(prefix -> "q=" + encoded(prefix)).forEach(typed::add);
        }
        return typed.subList(0, count);
    }

    static Stream<String> prefixes(String words) {
        return IntStream.rangeClosed(3, words.length()).mapToObj(length -> words.substring(0, length));
    }

    private String page(int kind, SplittableRandom random) {
        var sort = "&sort=" + one(SORTS, random);
        return switch (kind) {
            case 0 -> "segment=" + segment(random) + sort;
            case 1 -> "accountManager=" + one(managers, random) + sort;
            case 2 -> "product=" + one(products, random) + "&colour=" + one(COLOURS, random) + sort;
            case 3 -> "overloaded=true" + sort;
            case 4 -> "segment=" + segment(random) + "&colour=" + one(COLOURS, random) + sort;
            case 5 -> "q=" + encoded(Names.person(random.nextInt(700)).substring(0, 4)) + sort;
            case 6 -> "product=" + one(products, random) + "&segment=" + segment(random) + sort;
            default -> sort.substring(1);
        };
    }

    private static String segment(SplittableRandom random) {
        return LargeCompany.segment(random.nextInt(LargeCompany.SEGMENTS));
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
