package org.contactboard.local.large;

import java.util.List;

/** Invented names, each a number's own: no two customers share one, nor do two persons of a customer. */
final class Names {

    private static final List<String> TRADES = List.of(
            "Bakkerij",
            "Brouwerij",
            "Drukkerij",
            "Garage",
            "Gemeente",
            "Hotel",
            "Huisartsen",
            "Ingenieursbureau",
            "Installatiebedrijf",
            "Kapsalon",
            "Kinderopvang",
            "Kwekerij",
            "Makelaardij",
            "Metaal",
            "Notariaat",
            "Optiek",
            "Rederij",
            "Schildersbedrijf",
            "Slagerij",
            "Stichting",
            "Tandartsen",
            "Transport",
            "Uitgeverij",
            "Zuivel");
    private static final List<String> FAMILIES = List.of(
            "Aalbers",
            "Bakker",
            "Çelik",
            "De Boer",
            "De Groot",
            "De Vries",
            "Dekker",
            "El Amrani",
            "Geurts",
            "Haddad",
            "Hendriks",
            "Jansen",
            "Kok",
            "Kovács",
            "Kuipers",
            "Martens",
            "Meijer",
            "Mulder",
            "Müller",
            "Öztürk",
            "Peeters",
            "Post",
            "Schouten",
            "Smit",
            "Søndergaard",
            "Timmer",
            "Van Dijk",
            "Verhoeven",
            "Visser",
            "Wouters",
            "Ypma");
    private static final List<String> PLACES = List.of(
            "Aardenhout",
            "Biezelinge",
            "Culemborg",
            "Dokkum",
            "Eemnes",
            "Franeker",
            "Grubbenvorst",
            "Harlingen",
            "IJsselstein",
            "Joure",
            "Kampen",
            "Lochem",
            "Medemblik",
            "Nijkerk",
            "Oldenzaal",
            "Putten",
            "Rhenen",
            "Sneek",
            "Tholen");
    private static final List<String> FIRST = List.of(
            "Aïsha", "Bram", "Chloë", "Daan", "Emma", "Fatima", "Gijs", "Hanna", "Ilse", "Joost", "Karin", "Lotte",
            "Mehmet", "Noor", "Olaf", "Petra", "Ruben", "Sanne", "Thomas", "Willem", "Yara", "Zoë", "Henk");

    private Names() {}

    /** Different for the first 14,136 numbers: the lists' lengths have no common divisor. */
    static String customer(int n) {
        return "%s %s %s".formatted(of(TRADES, n), of(FAMILIES, n), of(PLACES, n));
    }

    /** Different for the first 713 numbers. */
    static String person(int n) {
        return of(FIRST, n) + " " + of(FAMILIES, n);
    }

    private static String of(List<String> words, int n) {
        return words.get(Math.floorMod(n, words.size()));
    }
}
