package org.contactboard.ui.query;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.overview.Row;
import org.jspecify.annotations.Nullable;

/** The table that the ui shares with the board-service, as its file tells it. */
record BoardCases(LocalDate today, List<Product> products, List<Row> rows, List<Case> cases) {

    /** A query and what it must give; counts that do not matter are left out. */
    record Case(
            String name,
            Map<String, String> query,
            List<String> ids,
            @Nullable Map<Colour, Integer> counts,
            @Nullable Map<Colour, Integer> dots) {

        @Override
        public String toString() {
            return name;
        }
    }

    static BoardCases read() throws IOException {
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream file = BoardCases.class.getResourceAsStream("/board-cases.json")) {
            return json.readValue(file, BoardCases.class);
        }
    }
}
