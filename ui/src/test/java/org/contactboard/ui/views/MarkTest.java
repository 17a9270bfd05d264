package org.contactboard.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource({
        // what is seen, the view that was opened, which view it is, whether it differs
        "segment=A,            '',   a,    false", // came by itself to what the view holds
        "segment=A,            a,    a,    false",
        "segment=A,            same, same, false", // the one that was opened, of two that are the same
        "segment=A&colour=RED, a,    a,    true",
        "segment=B,            a,    b,    false", // left a for what b is
        "segment=C,            '',   ,     false",
        "segment=C,            gone, ,     false",
    })
    void saysWhichViewTheBoardIsOrFromWhichItDiffers(String present, String opened, String is, boolean differs) {
        Mark mark = Mark.of(
                List.of(view("a", "segment=A"), view("b", "segment=B"), view("same", "segment=A")),
                board(present, opened));

        assertEquals(is, mark.view() == null ? null : mark.view().id());
        assertEquals(differs, mark.differs());
    }

    @ParameterizedTest
    @CsvSource({"RED, r", "red, r", "' Red ', r", "Reds, ", "Other's, "})
    void findsTheReadersOwnViewByItsName(String name, String found) {
        ViewTold mine = new ViewTold("r", "Red", "", false, "local", true, true);
        ViewTold other = new ViewTold("o", "Other's", "", true, "mees", false, true);

        assertEquals(
                found,
                new Known(List.of(mine, other), null)
                        .named(name)
                        .map(ViewTold::id)
                        .orElse(null));
    }

    private static ViewTold view(String id, String query) {
        return new ViewTold(id, id, query, false, "local", true, true);
    }

    /** What is spelled otherwise is the same board. */
    private static Viewed board(String present, String opened) {
        return new Viewed() {
            @Override
            public String present() {
                return spelled(present);
            }

            @Override
            public String spelled(String query) {
                return String.join("&", Arrays.stream(query.split("&")).sorted().toList());
            }

            @Override
            public String opened() {
                return opened;
            }

            @Override
            public void open(String id, String query) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
