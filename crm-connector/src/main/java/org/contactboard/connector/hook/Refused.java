package org.contactboard.connector.hook;

import org.contactboard.connector.problem.Problem;

/** Ends a request with a status and its reason. */
final class Refused extends Exception {

    private final int status;
    private final String kind;

    /** @param kind of failure, for the log and for counting: no word of the request's */
    Refused(int status, String kind, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.kind = kind;
    }

    int status() {
        return status;
    }

    String kind() {
        return kind;
    }

    Problem problem() {
        return Problem.of(status, String.valueOf(getMessage()));
    }
}
