package org.contactboard.ui.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.data.provider.Query;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Locale;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.junit.jupiter.api.Test;

class SearchFieldTest {

    private boolean away = true;

    private final CustomerField field =
            new CustomerField("x", "X", Words.of(Locale.ENGLISH), (q, page, size) -> found(q, page)).alsoNew();

    @Test
    void saysWhenTheBoardServiceDoesNotAnswerUntilItDoes() {
        assertEquals(List.of(), search());
        assertEquals("The board does not answer; type again in a moment.", field.getHelperText());

        away = false;

        assertEquals(List.of("De Korenaar"), search());
        assertEquals("Not there? Type its name and press Enter.", field.getHelperText());
    }

    private List<String> search() {
        return field.getDataProvider()
                .fetch(new Query<>(0, 50, null, null, null))
                .map(it -> ((ChosenCustomer) it).label())
                .toList();
    }

    private Listing<ChosenCustomer> found(String q, int page) {
        if (away) {
            throw new ProcessingException("timed out");
        }
        return new Listing<>(List.of(new ChosenCustomer("a", "De Korenaar" + q)), page, 50, 1);
    }
}
