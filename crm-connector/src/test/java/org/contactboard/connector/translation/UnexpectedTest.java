package org.contactboard.connector.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/**
 * What holds for every kind of source, whatever comes. Each try forges one record of every kind; the example that a
 * failure shows has as few edits as still make it fail.
 */
@Domain(Forgeries.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class UnexpectedTest {

    private static final String SEED = "20261122";
    private static final Pattern NO_TEXT = Pattern.compile("\\\\u0000|\u0000|\\\\u[dD][89a-fA-F]|\uFFFE");
    /** A day as it came, and what it would be if a zone had shifted it or made a time of it. */
    private static final String DAY = "2026-02-03";

    private static final Pattern SHIFTED = Pattern.compile("2026-02-0[24]|2026-02-03T");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final Pattern INSTANT = Pattern.compile("2026-02-0[2-4]T[0-9:.]+Z");
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Amsterdam");

    @Property(tries = 10_000, seed = SEED)
    void whateverComesEndsInOutcomes(@ForAll Forgery forgery, @ForAll @IntRange(min = 0, max = 1 << 20) int cut) {
        for (String kind : Told.kinds()) {
            Seed record = forgery.of(kind);
            assertSound(record, Outcome.of(record));
            if (cut % 4 == 0) {
                byte[] bytes = broken(TestJson.bytes(record.json()), cut);
                assertSound(record, new Outcome(Told.items(kind, record.with(bytes))));
            }
        }
    }

    @Property(tries = 2_000, seed = SEED)
    void aFieldThatNoRuleReadsChangesNothing(
            @ForAll Forgery forgery, @ForAll("numbers") int where, @ForAll("numbers") int with) {
        for (String kind : Told.kinds()) {
            Seed record = forgery.of(kind);
            String before = Outcome.of(record).lines();
            Unread.put(record.json(), kind, where, with);
            assertEquals(before, Outcome.of(record).lines(), () -> told(record));
        }
    }

    @Property(tries = 2_000, seed = SEED)
    void aRemovedFieldNeverMakesARecordCount(@ForAll Forgery forgery, @ForAll("numbers") int where) {
        for (String kind : Told.kinds()) {
            Seed record = forgery.ofOneForm().of(kind);
            List<Place> places = Place.all(record.json());
            if (!places.isEmpty()) {
                Place place = places.get(where % places.size());
                Outcome before = Outcome.of(record);
                String full = told(record);
                place.remove();
                Outcome after = Outcome.of(record);
                if (!Missing.isAllowed(kind, place.field()) && !Missing.isUndecided(before)) {
                    assertTrue(
                            after.counting() <= before.counting(),
                            () -> "without " + place.field() + ": " + after.lines() + "\nwith it: " + before.lines()
                                    + "\n" + full);
                }
            }
        }
    }

    @Property(tries = 2_000, seed = SEED)
    void aWrittenRecordNeverCounts(@ForAll Forgery forgery) {
        for (String kind : Told.kinds()) {
            for (Seed written : Written.of(kind)) {
                Seed record = Written.withAllOf(forgery.of(kind), written);
                assertEquals(0, Outcome.of(record).counting(), () -> told(record));
            }
        }
    }

    @Property(tries = 2_000, seed = SEED)
    void aDayIsNeverShifted(@ForAll Forgery forgery, @ForAll("numbers") int where) {
        for (String kind : Told.kinds()) {
            Seed record = forgery.of(kind);
            List<Place> dates = Place.all(record.json()).stream()
                    .filter(place -> DATE.matcher(place.value().asText()).matches())
                    .toList();
            if (!dates.isEmpty()) {
                Place place = dates.get(where % dates.size());
                place.object().put(place.field(), DAY);
                for (String zone : ZONES) {
                    Source source = Told.source(kind, java.util.Map.of("zone", zone));
                    String lines = new Outcome(Told.items(kind, record.with(record.json()), source)).words();
                    String days = hasTimeBeside(place) ? withoutInstantsOfTheDay(lines, ZoneId.of(zone)) : lines;
                    assertFalse(SHIFTED.matcher(days).find(), () -> zone + ": " + lines + "\n" + told(record));
                }
            }
        }
    }

    @Property(tries = 2_000, seed = SEED)
    void orderAndExtraFieldsAndTheTypeOfIdsChangeNothing(@ForAll Forgery forgery, @ForAll("numbers") int with) {
        for (String kind : Told.kinds()) {
            Seed record = forgery.of(kind);
            Outcome before = Outcome.of(record);
            JsonNode other = Same.shuffled(record.json(), new Random(with), with);
            Outcome after = new Outcome(record.translated(other));
            assertEquals(before.lines(), after.lines(), () -> told(record) + "\n" + other);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Integer> numbers() {
        return Forgeries.numbers();
    }

    private static void assertSound(Seed record, Outcome outcome) {
        String lines = outcome.lines();
        assertFalse(lines.contains("The translator failed"), () -> lines + "\n" + told(record));
        assertFalse(NO_TEXT.matcher(lines).find(), () -> lines + "\n" + told(record));
    }

    /** A CRM may keep the day in one field and the time of day in another: both together are an instant. */
    private static boolean hasTimeBeside(Place date) {
        return date.object().properties().stream()
                .anyMatch(field -> TIME.matcher(field.getValue().asText()).matches());
    }

    private static String withoutInstantsOfTheDay(String lines, ZoneId zone) {
        return INSTANT.matcher(lines)
                .replaceAll(found -> Instant.parse(found.group())
                                .atZone(zone)
                                .toLocalDate()
                                .toString()
                                .equals(DAY)
                        ? "then"
                        : found.group());
    }

    private static byte[] broken(byte[] bytes, int cut) {
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length - (cut % 8 == 0 ? cut % bytes.length : 0));
        if (broken.length > 0) {
            broken[cut % broken.length] = (byte) (cut >> 3);
        }
        return broken;
    }

    private static String told(Seed record) {
        return record.kind() + ", from " + record.name() + ": " + record.json();
    }
}
