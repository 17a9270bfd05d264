package org.contactboard.ui.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contactboard.ui.overview.BoardPage;
import org.contactboard.ui.overview.Row;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the whole board over REST, page by page. */
@ApplicationScoped
class BoardReading {

    static final int PAGE = 500;
    private static final int ATTEMPTS = 5;

    private final BoardClient board;
    private final Clock clock;

    BoardReading(@RestClient BoardClient board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** A customer that moves between two pages while they are read shows in the total: then it reads again. */
    Snapshot snapshot() {
        Reading reading = read();
        for (int again = 1; again < ATTEMPTS && !reading.whole(); again++) {
            reading = read();
        }
        return Snapshot.of(reading.first.head(), reading.rows.values(), LocalDate.now(clock));
    }

    private Reading read() {
        BoardPage first = board.board(0, PAGE);
        List<BoardPage> pages = new ArrayList<>(List.of(first));
        for (int page = 1; page * PAGE < first.total(); page++) {
            pages.add(board.board(page, PAGE));
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        pages.forEach(page -> page.rows().forEach(row -> rows.put(row.id(), row)));
        return new Reading(first, rows, pages.getLast().total());
    }

    private record Reading(BoardPage first, Map<String, Row> rows, int total) {

        boolean whole() {
            return rows.size() == total;
        }
    }
}
