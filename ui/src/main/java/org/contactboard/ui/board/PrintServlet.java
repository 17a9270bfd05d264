package org.contactboard.ui.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.snapshot.LiveBoard;

/**
 * {@code GET /print} with the board's own query: the whole of what it shows as one page of HTML, A3 landscape, for the
 * printer or a PDF; 503 with the reason in words while the board is not there yet. The live grid holds the rows in view only and cannot be printed.
 */
@WebServlet("/print")
public class PrintServlet extends HttpServlet {

    private final transient LiveBoard board;
    private final transient Reckonings reckonings;
    private final transient Clock clock;

    @Inject
    PrintServlet(LiveBoard board, Reckonings reckonings, Clock clock) {
        this.board = board;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Picture picture = new Picture(board, reckonings, Role.local());
        picture.pause();
        picture.ask(Query.of(parameters(request)));
        if (!picture.loaded()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        PrintedBoard.of(picture, Preferences.of(request).words(), clock)
                .consume(response.getWriter()::write)
                .toCompletableFuture()
                .join();
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
