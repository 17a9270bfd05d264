package org.contactboard.board.employee;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An employee in a list, with what he or she answers for, and under which ids sources know him or her. */
public record EmployeeSummary(
        String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String login,
        @Nullable String extension,
        @Schema(description = "Whether he or she left") boolean archived,

        @Schema(description = "How many customers that are not archived", examples = "12")
        long accountManagerOf,

        @Schema(description = "The products that he or she is the manager of")
        List<ManagedProduct> products,

        List<ExternalId> externalIds,

        @Schema(description = "How many other employees are the same person: see `/colleagues`", examples = "1")
        long joined) {

    /** A column. */
    public record ManagedProduct(
            @Schema(examples = "payroll") String id,
            @Schema(examples = "Payroll") String name) {}

    /** What a source calls the employee. */
    @Schema(name = "EmployeeExternalId")
    public record ExternalId(String source, String id) {}

    static EmployeeSummary of(ResultRow row) throws SQLException {
        var products = row.texts("product_ids");
        var names = row.texts("product_names");
        var sources = row.texts("sources");
        var ids = row.texts("external_ids");
        return new EmployeeSummary(
                row.text("id"),
                row.textOrNull("name"),
                row.textOrNull("phone"),
                row.textOrNull("email"),
                row.textOrNull("login"),
                row.textOrNull("extension"),
                row.flag("archived"),
                row.number("customers"),
                IntStream.range(0, products.size())
                        .mapToObj(i -> new ManagedProduct(products.get(i), names.get(i)))
                        .toList(),
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new ExternalId(sources.get(i), ids.get(i)))
                        .toList(),
                row.number("joined"));
    }
}
