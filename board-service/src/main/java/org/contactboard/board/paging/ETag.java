package org.contactboard.board.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.contactboard.board.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What an edit must have seen: a hash of the thing as it was told. So a change by a CRM counts as well as one by a
 * person.
 */
public record ETag(String value) {

    /** @param told a record, whose text tells all that it holds */
    public static ETag of(Record told) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(UTF_8));
            return new ETag("\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The thing with its tag. */
    public static <T extends Record> RestResponse<T> tagged(T told) {
        return RestResponse.ResponseBuilder.ok(told)
                .header(HttpHeaders.ETAG, of(told).value)
                .build();
    }

    /** A new thing with its tag and address. */
    public static <T extends Record> RestResponse<T> created(String address, T told) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, told)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.ETAG, of(told).value)
                .build();
    }

    /** Refuses an edit of something that has changed since: 412; or that does not say what it has seen: 428. */
    public void guard(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.refused(428, "`If-Match` is missing: send the ETag that was read");
        }
        var matches = Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(tag -> tag.equals(value));
        if (!matches && !ifMatch.strip().equals("*")) {
            throw Problem.refused(412, "It has been changed since it was read: read it again");
        }
    }
}
