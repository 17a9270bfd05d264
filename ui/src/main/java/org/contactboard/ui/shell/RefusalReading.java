package org.contactboard.ui.shell;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads a problem+json answer to 4xx as a refusal that can be shown; the rest stays an error. */
public final class RefusalReading implements ResponseExceptionMapper<Refusal> {

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400 && status < 500;
    }

    @Override
    public Refusal toThrowable(Response response) {
        try {
            Map<?, ?> problem = response.readEntity(Map.class);
            Object detail = problem.get("detail");
            return new Refusal(response.getStatus(), detail == null ? null : detail.toString(), field(problem));
        } catch (ProcessingException | IllegalStateException unreadable) {
            return new Refusal(response.getStatus(), null, "");
        }
    }

    private static String field(Map<?, ?> problem) {
        return problem.get("errors") instanceof List<?> errors
                        && !errors.isEmpty()
                        && errors.getFirst() instanceof Map<?, ?> fault
                        && fault.get("field") instanceof String field
                ? field
                : "";
    }
}
