package org.contactboard.local.large;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company with many customers as files that the board imports; the same seed and day give the same files.
 *
 * <p>One customer in three has eight of the products, the others all; three in ten were last spoken with long ago.
 */
public record LargeCompany(long seed, LocalDate today) {

    public static final int CUSTOMERS = 10_000;
    public static final int PRODUCTS = 20;
    public static final int SEGMENTS = 5;
    public static final int EMPLOYEES = 60;
    public static final int GROUPS = 200;

    /** How many contacts of each customer the file tells; {@link ManyContacts} makes the others after them. */
    static final int TOLD = 2;

    /** Days of which a customer's contacts are. */
    static final int DAYS = 728;

    /** Who answers for the products, which are on the board already: its CRM has told them. */
    public String managers() {
        return lines("name,manager", PRODUCTS, n -> "%s,%s".formatted(product(n), employee(EMPLOYEES - 1 - n)));
    }

    public String employees() {
        return lines("name,phone", EMPLOYEES, n -> "%s,+3130200%04d".formatted(employee(n), n));
    }

    public String customers() {
        return lines(
                "customer,name,segment,account_manager,phone,products,system,external_id",
                CUSTOMERS,
                n -> "%s,%s,%s,%s,%s,%s,cloudevents,%s"
                        .formatted(
                                customer(n),
                                Names.customer(n),
                                segment(n % SEGMENTS),
                                employee(n % 40),
                                "+3120%07d".formatted(1_000_000 + n),
                                n % 3 == 0 ? someProducts(n) : "",
                                "customer-%05d".formatted(n)));
    }

    public String persons() {
        return lines("name,customer,phone,role", CUSTOMERS * TOLD, n -> "%s,%s,%s,%s"
                .formatted(person(n), customer(n / TOLD), mobile(n), n % 2 == 0 ? "Inkoper" : "Directeur"));
    }

    public String scores() {
        return lines("customer,on,score", CUSTOMERS, n -> "%s,%s,%d"
                .formatted(
                        customer(n), today.minusDays(1 + n % 90), 5 + random(n).nextInt(6)));
    }

    /** The first contacts of each customer: a call with one person and a visit to the other. */
    public String contacts() {
        return lines(
                "customer,on,time,until,product,channel,contact_person,employee,direction,id",
                CUSTOMERS * TOLD,
                n -> "%s,%s,08:00,08:10,%s,%s,%s,%s,%s,large-%d"
                        .formatted(
                                customer(n / TOLD),
                                latest(n / TOLD).minusDays(TOLD * random(n).nextInt(DAYS / TOLD) + n % TOLD),
                                product(n / TOLD),
                                n % TOLD == 0 ? "phone" : "visit",
                                person(n),
                                employee((n / TOLD) % 40),
                                n % 4 == 0 ? "in" : "out",
                                n));
    }

    public static String customer(int n) {
        return "C-%05d".formatted(n);
    }

    /** Which one has this id. */
    public static int number(String customer) {
        return Integer.parseInt(customer.substring(2));
    }

    /** As it is named on the board; every customer with a number of the same remainder has it. */
    static String product(int n) {
        return "Product P%02d".formatted(n % PRODUCTS);
    }

    public static String segment(int n) {
        return String.valueOf((char) ('A' + n));
    }

    static String employee(int n) {
        return Names.person(n * 7 + 3);
    }

    static String person(int n) {
        return Names.person(n + 100);
    }

    static String mobile(int person) {
        return "+316%08d".formatted(10_000_000 + person);
    }

    /** The last day on which somebody may have spoken with this customer. */
    LocalDate latest(int customer) {
        var quiet =
                switch (customer % 20) {
                    case 14, 15 -> 100;
                    case 16, 17 -> 200;
                    case 18, 19 -> 50;
                    default -> 0;
                };
        return today.minusDays(1L + quiet);
    }

    private static String someProducts(int n) {
        return IntStream.range(n, n + 8).mapToObj(LargeCompany::product).collect(Collectors.joining("|"));
    }

    private SplittableRandom random(int n) {
        return new SplittableRandom(seed * 1_000_003 + n);
    }

    private static String lines(String heading, int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", heading + "\n", "\n"));
    }
}
