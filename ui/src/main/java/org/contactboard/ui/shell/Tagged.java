package org.contactboard.ui.shell;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something as the board-service told it, with what an edit of it needs.
 *
 * @param tag for `If-Match`
 * @param action under which the edit that was answered with it can be undone; null where nothing was edited
 */
public record Tagged<T>(T value, String tag, @Nullable Long action) {

    /** Throws a {@link Refusal} or a {@link WebApplicationException} where the answer is another. */
    public static <T> Tagged<T> of(Response answer, Class<T> type) {
        try (answer) {
            if (answer.getStatus() >= 500) {
                throw new WebApplicationException(answer.getStatus());
            }
            if (answer.getStatus() >= 400) {
                throw new RefusalReading().toThrowable(answer);
            }
            String action = answer.getHeaderString("Audit-Action");
            return new Tagged<>(
                    answer.readEntity(type),
                    Objects.requireNonNullElse(answer.getHeaderString(HttpHeaders.ETAG), "*"),
                    action == null ? null : Long.valueOf(action));
        }
    }
}
