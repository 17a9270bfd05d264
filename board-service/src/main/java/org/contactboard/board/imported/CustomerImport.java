package org.contactboard.board.imported;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.problem.Outage;
import org.contactboard.board.sql.Conflict;
import org.jboss.logging.Logger;

/** Imports a file customer by customer: what is wrong with one leaves the others alone. */
@Singleton
class CustomerImport {

    private static final Logger LOG = Logger.getLogger(CustomerImport.class);

    private final ImportService service;
    private final Customers customers;
    private final Clock clock;

    CustomerImport(ImportService service, Customers customers, Clock clock) {
        this.service = service;
        this.customers = customers;
        this.clock = clock;
    }

    ImportReport run(String content) {
        var file = CustomerFile.read(content, LocalDate.now(clock));
        var byCustomer =
                file.lines().stream().collect(groupingBy(this::customer, LinkedHashMap::new, Collectors.toList()));
        var report = new ImportReport(0, 0, 0, 0, new ArrayList<>(file.faults()));
        for (var entry : byCustomer.entrySet()) {
            report = report.plus(write(new CustomerLines(entry.getKey(), entry.getValue())));
        }
        LOG.infof(
                "Imported customers: %d created, %d updated, %d joined, %d contacts, %d lines left out",
                report.created(),
                report.updated(),
                report.joined(),
                report.contacts(),
                report.errors().size());
        return report;
    }

    /** What is written stays written, so whatever goes wrong with one customer is told, never thrown. */
    private ImportReport write(CustomerLines lines) {
        try {
            return service.write(lines);
        } catch (WrongLine e) {
            return ImportReport.ofFault(e.at(lines.firstNumber()));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Customer %s was not imported", lines.customer());
            return ImportReport.ofFault(new LineFault(lines.firstNumber(), "customer", reason(e)));
        }
    }

    private static String reason(RuntimeException e) {
        if (Conflict.isBehind(e)) {
            return "was being written by others; import it again";
        }
        if (Outage.isBehind(e)) {
            return "was not written, as the database did not answer; import it again";
        }
        return e instanceof WebApplicationException refused
                ? "was refused: " + refused.getMessage()
                : "was not written; the service's log says why";
    }

    /** Without an id the one customer of that name, or a new one that the same name finds again. */
    private String customer(CustomerLine line) {
        if (line.customer() != null) {
            return line.customer();
        }
        var name = String.valueOf(line.name());
        return customers.idOfName(name).orElseGet(() -> UUID.nameUUIDFromBytes(
                        ("customer\n" + name.toLowerCase(Locale.ROOT)).getBytes(UTF_8))
                .toString());
    }
}
