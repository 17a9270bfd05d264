package org.contactboard.board.sheet;

import static org.contactboard.board.sheet.Column.needed;
import static org.contactboard.board.sheet.Column.of;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactboard.board.problem.Problem;

/** What a file is about: the one table of the columns of each kind. */
public enum SheetKind {
    CUSTOMERS(
            of("customer", "klant", "C-1001"),
            of("name", "naam", "Bakkerij De Korenaar B.V."),
            of("segment", "segment", "A"),
            of("account_manager", "accountmanager", "Jeroen Smit"),
            of("phone", "telefoon", "+31302004210"),
            of("products", "producten", "Payroll|Leave"),
            of("agreements", "afspraken", "Bel na tienen / call after ten"),
            of("do_not_call", "niet_bellen", "nee"),
            of("system", "systeem", "espocrm"),
            of("external_id", "extern_id", "6738a1b2c3d4e5f01"),
            of("product", "product", "Payroll"),
            of("contact_on", "contact_op", "2026-11-20"),
            of("channel", "kanaal", "phone"),
            of("contact_person", "contactpersoon", "Henk Bakker")),
    PRODUCTS(
            of("product", "product", "payroll"),
            of("name", "naam", "Payroll"),
            of("manager", "productmanager", "Sanne Vos"),
            of("position", "positie", "10")),
    PEOPLE(
            of("person", "persoon", ""),
            needed("name", "naam", "Henk Bakker"),
            of("customer", "klant", "C-1001"),
            of("phone", "telefoon", "+31612345678"),
            of("role", "rol", "Inkoper"),
            of("email", "e_mail", "henk@korenaar.example"),
            of("login", "login", ""),
            of("do_not_call", "niet_bellen", "nee")),
    AGREEMENTS(
            of("scope", "voor", "customer"),
            of("customer", "klant", "C-1001"),
            of("segment", "segment", ""),
            of("agreements", "afspraken", "Bel na tienen / call after ten"),
            of("do_not_call", "niet_bellen", "nee")),
    CONTACTS(
            needed("customer", "klant", "C-1001"),
            needed("on", "datum", "2026-11-20"),
            of("time", "tijd", "10:30"),
            of("until", "tot", "10:45"),
            of("channel", "kanaal", "phone"),
            of("product", "product", "Payroll"),
            of("contact_person", "contactpersoon", "Henk Bakker"),
            of("phone", "telefoon", "+31612345678"),
            of("employee", "medewerker", "Sanne Vos"),
            of("direction", "richting", "out"),
            of("purpose", "doel", "relation"),
            of("id", "id", "")),
    SATISFACTION(
            needed("customer", "klant", "C-1001"), needed("on", "datum", "2026-11-20"), needed("score", "cijfer", "8"));

    private final List<Column> columns;

    SheetKind(Column... columns) {
        this.columns = List.of(columns);
    }

    public List<Column> columns() {
        return columns;
    }

    /** Its word in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 404 where there is no such kind. */
    public static SheetKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.missing("kind of file", word));
    }

    public int indexOf(String column) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word() + " has no column " + column);
    }

    Optional<Integer> meantBy(String heading) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).isMeantBy(heading)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The words of all kinds, to be told to somebody who chose none. */
    public static String words() {
        return Arrays.stream(values()).map(SheetKind::word).collect(Collectors.joining(", "));
    }
}
