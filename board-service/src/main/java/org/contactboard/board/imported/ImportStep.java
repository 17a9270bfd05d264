package org.contactboard.board.imported;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.imported.Importable.Deed;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sql.Sql;

/** Checks and writes one file, all of it or nothing: what is checked cannot change before it is written. */
@Singleton
class ImportStep {

    static final String ACTION = "imported";
    private static final int LONGEST_SECONDS = 3600;

    private final Imports imports;
    private final AuditTrail trail;
    private final Sql sql;

    ImportStep(Imports imports, AuditTrail trail, Sql sql) {
        this.imports = imports;
        this.trail = trail;
        this.sql = sql;
    }

    /** One import at a time; where lines are wrong nothing is written. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void run(Importable importable, Sheet sheet, Faults faults, Writing writing) {
        sql.list("select pg_advisory_xact_lock(hashtext('import')) is null as locked", row -> row.flag("locked"));
        var deed = importable.prepare(sheet, faults);
        writing.progress().check(sheet.lines().size());
        if (faults.isEmpty()) {
            write(deed, sheet, writing);
        }
    }

    private void write(Deed deed, Sheet sheet, Writing writing) {
        deed.write(writing);
        var action = writing.hasChanged()
                ? trail.write(
                                ACTION,
                                writing.id(),
                                null,
                                Map.of(
                                        "import",
                                        writing.id(),
                                        "kind",
                                        sheet.kind().word(),
                                        "lines",
                                        sheet.lines().size()))
                        .action()
                : null;
        if (!imports.finish(writing, sheet.lines().size(), action)) {
            throw new BrokenOff();
        }
    }

    /** Somebody holds it for broken off: then it must be so. */
    static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
