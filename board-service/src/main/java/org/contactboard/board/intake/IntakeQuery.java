package org.contactboard.board.intake;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which outcomes are asked for; null does not filter. */
public record IntakeQuery(
        @Parameter(description = "The id in the CRM", example = "67400a1b2c3d4e5f6") @QueryParam("recordId") @Nullable
        String recordId,

        @Parameter(example = "espocrm") @QueryParam("source") @Nullable
        String source,

        @Parameter(description = "The CRM's topic", example = "crm.espocrm.webhook") @QueryParam("topic") @Nullable
        String topic,

        @QueryParam("partition") @Nullable Integer partition,
        @QueryParam("offset") @Nullable Long offset,

        @Parameter(description = "Our id or the source's") @QueryParam("customer") @Nullable
        String customer,

        @Parameter(description = "Our id or the source's") @QueryParam("employee") @Nullable
        String employee,

        @Parameter(description = "On which it took place or came in", example = "2026-11-22")
        @QueryParam("day")
        @Nullable
        LocalDate day) {}
