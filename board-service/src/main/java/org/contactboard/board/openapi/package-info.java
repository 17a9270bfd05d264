/** The service's own description, from which clients can be made. */
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Contact Board",
                        version = "1",
                        description =
                                "Who was spoken with, how long ago, and why a call is or is not on the board. Dates are "
                                        + "ISO 8601, days are days in the board's zone, errors are problems (RFC 9457)."),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package org.contactboard.board.openapi;

import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
