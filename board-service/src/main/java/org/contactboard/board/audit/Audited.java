package org.contactboard.board.audit;

import jakarta.ws.rs.core.HttpHeaders;
import org.contactboard.board.paging.ETag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A thing as it is after an edit, with the number under which the edit can be undone: the header `Audit-Action`. */
public record Audited<T extends Record>(T told, ActionReceipt receipt) {

    private static final String ACTION = "Audit-Action";

    /** The thing with its tag. */
    public RestResponse<T> changed() {
        return tagged(ResponseBuilder.ok(told));
    }

    /** A new thing with its tag and address. */
    public RestResponse<T> created(String address) {
        return tagged(ResponseBuilder.create(Status.CREATED, told).header(HttpHeaders.LOCATION, address));
    }

    private RestResponse<T> tagged(ResponseBuilder<T> response) {
        return response.header(HttpHeaders.ETAG, ETag.of(told).value())
                .header(ACTION, receipt.action())
                .build();
    }
}
