package org.contactboard.connector.signature;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request without its body.
 *
 * @param address the one that the vendor posts to, as it knows it, with the query
 * @param headers by name under any spelling; null where there is none
 * @param parameters the query's, decoded
 */
public record Head(
        String method, String address, UnaryOperator<@Nullable String> headers, Map<String, List<String>> parameters) {

    @Nullable
    String header(String name) {
        return headers.apply(name);
    }

    /** Null when there is none, or several: nobody sends a secret twice. */
    @Nullable
    String parameter(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.size() == 1 ? values.getFirst() : null;
    }

    boolean isForm() {
        return Form.isType(header("Content-Type"));
    }
}
