package org.contactboard.board.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactboard.board.overview.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedPersonRuleTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            a/pay            , a b c , a/pay b/pay c/pay , counts for all
            a/pay a/leave    , a b   , a/pay a/leave b/pay b/leave , about the same products
            a/pay            , -     , a/pay , nobody whom a group shares
            x/pay            , a b   , x/pay , at a customer outside the group
            b/pay x/pay      , a b   , b/pay x/pay a/pay , a meeting with one of them and another customer
            a/pay            , a     , a/pay , a group of one
            -                , a b   , - , nowhere
            """)
    void countsForAllCustomersOfTheGroup(
            @Nullable String own, @Nullable String group, @Nullable String all, String why) {
        var members = group == null ? List.<Set<String>>of() : List.of(Set.of(group.split(" ")));

        var placed = SharedPersonRule.places(places(own), members);

        var wanted = places(all);
        assertEquals(Set.copyOf(wanted), Set.copyOf(placed), why);
        assertEquals(wanted.size(), placed.size());
        assertEquals(places(own), placed.subList(0, places(own).size()));
    }

    private static List<Place> places(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(" "))
                        .map(place -> place.split("/"))
                        .map(parts -> new Place(parts[0], parts[1]))
                        .collect(Collectors.toList());
    }
}
