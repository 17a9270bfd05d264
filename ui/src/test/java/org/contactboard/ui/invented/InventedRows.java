package org.contactboard.ui.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rows and products in the form of {@code GET /board}, made from a seed, with dates relative to a day. */
public final class InventedRows {

    private static final List<String> NAMES = List.of(
            "Bakkerij De Korenaar",
            "Brasserie Zoë",
            "Delta Fresh Foods",
            "Gemeente Vlietdijk",
            "Installatiebedrijf Kuipers",
            "Museum aan de Waal",
            "Northsea Logistics",
            "Scholengroep Oost",
            "Van Dijk & Zonen Transport",
            "Woningcorporatie De Brug",
            "Zorggroep Het Lindenhof",
            "Apotheek Centrum",
            "Bouwbedrijf Hendriks",
            "Camping De Zandhoek",
            "Dakdekkers Noord",
            "Elzinga Accountants",
            "Fysiotherapie Merwede",
            "Garage Van Loon",
            "Hotel Het Anker",
            "IJsselstein Advocaten",
            "Jansen Metaalwerken",
            "Kinderopvang De Vlinder",
            "Loodgieter Smit",
            "Meubelmakerij Eik",
            "Notariaat Vermeer",
            "Optiek Helder",
            "Papierfabriek Gelre",
            "Queens Catering",
            "Rijschool Vooruit",
            "Slagerij Van Beek",
            "Theater De Kade",
            "Uitgeverij Lemniscaat",
            "Veerdienst Lek",
            "Waterschap Linge",
            "Xenos Import",
            "Yachtcharter Sneek",
            "Zwembad De Duik",
            "Zaanse Zuivel",
            "Atelier Noor",
            "Bloemen Bram");
    private static final List<String> MANAGERS = List.of("Sanne Vos", "Mees Bakker", "Bram Hofman");
    private static final List<String> PEOPLE = List.of("Henk Bakker", "Ilse Mulder", "Omar Haddad", "Lotte Smits");
    private static final List<String[]> PRODUCTS = List.of(
            new String[] {"payroll", "Salarisverwerking", "Nadia El Amrani", "10"},
            new String[] {"rosters", "Roostering", "Joris de Wit", "12"},
            new String[] {"portal", "HR-portaal", "Fenna Postma", "17"},
            new String[] {"absence", "Verzuim", "Ruud Claassen", "20"},
            new String[] {"analytics", "Analytics", "Priya Sharma", "23"});

    private final LocalDate today;
    private final Random random = new Random(7);

    public InventedRows(LocalDate today) {
        this.today = today;
    }

    public List<Map<String, Object>> products() {
        List<Map<String, Object>> products = new ArrayList<>();
        products.add(map("id", "general", "name", "General", "lastContactOn", today));
        for (String[] product : PRODUCTS) {
            Map<String, Object> manager = map("name", product[2], "phone", "030 200 41 " + product[3]);
            LocalDate last = today.minusDays(product[0].equals("absence") ? 15 : 1);
            products.add(map("id", product[0], "name", product[1], "productManager", manager, "lastContactOn", last));
        }
        return products;
    }

    public List<Map<String, Object>> rows(int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(i));
        }
        return rows;
    }

    /** One row; the customer's id is {@code c<i>}. */
    public Map<String, Object> row(int i) {
        List<String> applicable = new ArrayList<>();
        List<Map<String, Object>> cells = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            cells.add(cell("general", today.minusDays(random.nextInt(240)), null));
        }
        for (String[] product : PRODUCTS) {
            if (random.nextInt(6) > 0) {
                applicable.add(product[0]);
                if (random.nextInt(7) > 0) {
                    cells.add(cell(product[0], today.minusDays(random.nextInt(250)), null));
                }
            }
        }
        String name = i < NAMES.size() ? NAMES.get(i) : "Klant " + i;
        Map<String, Object> manager = map("name", MANAGERS.get(i % 3), "phone", "030 200 42 " + (10 + i % 3));
        Map<String, Object> customer = map("id", "c" + i, "name", name, "segment", "ABC".substring(i % 3, i % 3 + 1));
        customer.put("accountManager", manager);
        customer.put("products", applicable);
        customer.put("doNotCall", i == 9);
        customer.put("group", i == 2 ? "Delta" : null);
        customer.put("agreements", i == 3 ? "Alleen via inkoop, bel na 10:00" : null);
        Map<String, Object> row = map("customer", customer, "version", 1L, "cells", cells, "overloaded", i == 10);
        row.put("contactsInWindow", i == 10 ? 7 : 1);
        row.put("satisfaction", 5.5 + random.nextInt(40) / 10.0);
        row.put("helpdeskCalls", random.nextInt(9));
        row.put("newLeads", random.nextInt(3));
        return row;
    }

    public Map<String, Object> cell(String product, LocalDate on, @Nullable Instant arrivedAt) {
        LocalDate orangeOn = on.plus(Period.ofMonths(3));
        LocalDate redOn = on.plus(Period.ofMonths(6));
        Map<String, Object> cell = map("product", product, "contactOn", on, "orangeOn", orangeOn, "redOn", redOn);
        cell.put("channel", random.nextBoolean() ? "PHONE" : "FACE_TO_FACE");
        cell.put("contactPerson", map("name", PEOPLE.get(random.nextInt(4)), "phone", "+31612345678"));
        cell.put("employee", MANAGERS.get(random.nextInt(3)));
        cell.put("arrivedAt", arrivedAt);
        cell.put("nextAppointmentOn", random.nextInt(5) == 0 ? today.plusDays(2 + random.nextInt(30)) : null);
        if (random.nextInt(18) == 0) {
            cell.put("precarious", map("employee", "Sanne Vos", "contactPerson", "Henk Bakker"));
        }
        return cell;
    }

    public static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
