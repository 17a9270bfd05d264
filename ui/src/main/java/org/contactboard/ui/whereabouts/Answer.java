package org.contactboard.ui.whereabouts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.whereabouts.Explanation.ToldCustomer;

/**
 * What became of a record, in words.
 *
 * @param sentence the answer itself
 * @param facts whose it is, where the sentence does not say so
 * @param toDo what helps, or what will happen; empty when there is nothing to do
 */
record Answer(String sentence, String facts, String toDo) {

    static Answer of(Explanation told, List<Product> products, Words words, ZoneId zone) {
        Telling telling = new Telling(told, names(products, words), words, zone);
        return switch (told.verdict()) {
            case COUNTED -> new Answer(telling.placed("where.counted", "where.as"), telling.employee(), "");
            case APPOINTMENT ->
                new Answer(telling.placed("where.appointment", "where.what"), telling.employee(), telling.toDo());
            case NOT_COUNTED -> telling.unplaced("where.not");
            case WAITING -> telling.unplaced("where.waiting");
            case UNMATCHED -> telling.unmatched();
            case REJECTED -> telling.unplaced("where.rejected");
            case DESCRIBED -> telling.unplaced("where.described");
        };
    }

    private static Map<String, String> names(List<Product> products, Words words) {
        return products.stream()
                .filter(one -> !one.general())
                .collect(Collectors.toMap(Product::id, Product::name, (one, _) -> one));
    }

    private record Telling(Explanation told, Map<String, String> names, Words words, ZoneId zone) {

        String placed(String key, String what) {
            return words.say(key, channel(what), with(), when(), about());
        }

        Answer unplaced(String key) {
            String reason = told.reason();
            return new Answer(words.say(key, words.sayOr(key + "." + reason, reason)), facts(), toDo());
        }

        Answer unmatched() {
            String waitsFor = told.waitsFor();
            String key = waitsFor == null ? "nobody" : waitsFor.contains("•") ? "number" : "person";
            return new Answer(
                    words.say(
                            "where.unmatched." + key,
                            Objects.requireNonNullElse(waitsFor, ""),
                            source(told.source(), words)),
                    facts(),
                    words.say("where.do.unmatched." + key));
        }

        String toDo() {
            return words.sayOr("where.do." + told.reason(), "");
        }

        String employee() {
            return told.employee() == null || told.employee().name() == null
                    ? ""
                    : told.employee().name();
        }

        private String facts() {
            return Stream.of(told.customers().isEmpty() ? "" : customers(), moment(), employee())
                    .filter(fact -> !fact.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private String channel(String key) {
            return told.channel() == null ? words.say(key + ".ANY") : words.say(key, told.channel());
        }

        private String with() {
            return told.customers().isEmpty() ? "" : words.say("where.with", customers());
        }

        private String customers() {
            return listed(told.customers().stream().map(ToldCustomer::label).toList());
        }

        private String when() {
            return told.on() == null ? "" : words.say("where.on", moment());
        }

        private String moment() {
            LocalDate on = told.on();
            Instant at = told.startedAt();
            return on == null
                    ? ""
                    : words.wholeDate(on) + (at == null ? "" : words.say("where.at", words.time(at, zone)));
        }

        private String about() {
            List<String> about = told.products().stream()
                    .map(id -> names.getOrDefault(id, ""))
                    .filter(name -> !name.isEmpty())
                    .toList();
            return about.isEmpty() ? "" : words.say("where.about", about.size(), listed(about));
        }

        private String listed(List<String> all) {
            List<String> begin = new ArrayList<>(all);
            String last = begin.removeLast();
            return begin.isEmpty() ? last : words.say("where.and", String.join(", ", begin), last);
        }
    }

    /** What people call a source. */
    static String source(String name, Words words) {
        return words.sayOr("source." + name, name);
    }
}
