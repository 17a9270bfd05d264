package org.contactboard.board.imported;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactboard.board.problem.Outage;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetKind;
import org.contactboard.board.sql.Conflict;
import org.contactboard.board.sql.DatabaseAway;
import org.contactboard.board.time.Micros;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs imports one after the other, and tells how far each is. */
@Singleton
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    private final Map<SheetKind, Importable> importables;
    private final Imports imports;
    private final ImportStep step;
    private final Micros micros;
    private final Map<String, Progress> running = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    ImportRunner(@All List<Importable> importables, Imports imports, ImportStep step, Micros micros) {
        this.importables = importables.stream().collect(Collectors.toMap(Importable::kind, Function.identity()));
        this.imports = imports;
        this.step = step;
        this.micros = micros;
    }

    void start(@Observes StartupEvent event) {
        try {
            imports.breakOff();
        } catch (RuntimeException away) {
            LOG.warnf("Imports that broke off are told so 20 s after their end: %s", away.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    /** What is wrong with the file; nothing is stored. */
    ImportJob check(Sheet sheet, @Nullable String fileName) {
        var faults = new Faults(sheet);
        of(sheet.kind()).prepare(sheet, faults);
        return ImportJob.dryRun(sheet.kind().word(), fileName, sheet.lines().size(), faults.inOrder(), sheet.ignored());
    }

    /** Begins, and returns at once. */
    ImportJob begin(Sheet sheet, @Nullable String fileName) {
        var id = UUID.randomUUID().toString();
        var revision = micros.now();
        imports.begin(id, fileName, sheet, revision);
        running.put(id, new Progress());
        worker.execute(() -> run(id, revision, sheet));
        return find(id);
    }

    ImportJob find(String id) {
        return imports.find(id).orElseThrow(() -> Problem.missing("import", id));
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    void beat() {
        running.forEach(imports::beat);
    }

    private Importable of(SheetKind kind) {
        var importable = importables.get(kind);
        if (importable == null) {
            throw new IllegalStateException("nothing imports " + kind);
        }
        return importable;
    }

    private void run(String id, long revision, Sheet sheet) {
        try {
            attempt(id, revision, sheet);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Import %s failed, nothing was imported", id);
            tell(id, reason(e));
        } finally {
            running.remove(id);
        }
    }

    private void attempt(String id, long revision, Sheet sheet) {
        var faults = new Faults(sheet);
        var progress = running.getOrDefault(id, new Progress());
        for (var attempt = 1; ; attempt++) {
            try {
                progress.restart();
                step.run(of(sheet.kind()), sheet, faults, new Writing(id, revision, progress));
                break;
            } catch (RuntimeException e) {
                if (attempt == 3 || !Conflict.isBehind(e)) {
                    throw e;
                }
                LOG.infof("Import %s was in the way of others and begins again", id);
            }
        }
        if (!faults.isEmpty()) {
            imports.refuse(id, faults.inOrder());
        }
        LOG.infof(
                "Import %s of %s: %d lines, %d faults",
                id, sheet.kind().word(), sheet.lines().size(), faults.inOrder().size());
    }

    /** Where even that cannot be told, it is broken off: it gives no sign of life any more. */
    private void tell(String id, String reason) {
        try {
            imports.fail(id, reason);
        } catch (RuntimeException away) {
            LOG.warnf("That import %s failed could not be kept: %s", id, away.getMessage());
        }
    }

    private static String reason(RuntimeException e) {
        if (Conflict.isBehind(e)) {
            return "Others were writing the same; import it again";
        }
        if (Outage.isBehind(e)) {
            return "The database did not answer; import it again";
        }
        return "The service failed; its log says why";
    }
}
