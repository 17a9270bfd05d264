package org.contactboard.board.imported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.imported.ImportJob.State;
import org.contactboard.board.imported.ImportJob.Undone;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** All imports. One that says it runs and gave no sign of life for 20 s is broken off: what it writes is in one transaction. */
@Singleton
class Imports {

    private static final String JOBS = """
            select *, case when state = 'RUNNING' and beat_at < clock_timestamp() - interval '20 s' then 'BROKEN_OFF'
                           else state end as told_state from import_job
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final String instance;

    Imports(Sql sql, ObjectMapper json, Clock clock, @ConfigProperty(name = "contactboard.instance") String instance) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.instance = instance;
    }

    /** This replica has just started: what it worked on before it ended is broken off. */
    @Transactional
    void breakOff() {
        sql.update("update import_job set state = 'BROKEN_OFF' where state = 'RUNNING' and instance = ?", instance);
    }

    @Transactional
    void begin(String id, @Nullable String fileName, Sheet sheet, long revision) {
        sql.update(
                """
                insert into import_job (id, kind, file_name, instance, state, started_at, revision, lines, ignored)
                values (?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?::jsonb)
                """,
                id,
                sheet.kind().word(),
                fileName,
                instance,
                clock.instant(),
                revision,
                sheet.lines().size(),
                write(sheet.ignored()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void beat(String id, Progress progress) {
        sql.update(
                "update import_job set beat_at = clock_timestamp(), checked = ?, applied = ? "
                        + "where id = ? and state = 'RUNNING'",
                progress.checked(),
                progress.applied(),
                id);
    }

    /** In the transaction of all that it wrote. @return whether it was still running */
    @Transactional(TxType.MANDATORY)
    boolean finish(Writing writing, int lines, @Nullable Long action) {
        return sql.update("""
                        update import_job set state = 'IMPORTED', ended_at = ?, checked = ?, applied = ?, counts = ?::jsonb,
                            action = ? where id = ? and state = 'RUNNING'
                        """, clock.instant(), lines, lines, write(writing.counts()), action, writing.id()) > 0;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void refuse(String id, List<LineFault> faults) {
        sql.update(
                """
                update import_job set state = 'FAULTY', ended_at = ?, checked = lines, applied = 0, fault_count = ?,
                    faults = ?::jsonb where id = ?
                """,
                clock.instant(),
                faults.size(),
                write(faults.stream()
                        .limit(ImportJob.MOST_ERRORS)
                        .map(LineFault::withoutValue)
                        .toList()),
                id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(String id, String detail) {
        sql.update(
                "update import_job set state = 'FAILED', ended_at = ?, applied = 0, detail = ? where id = ?",
                clock.instant(),
                detail,
                id);
    }

    @Transactional(TxType.MANDATORY)
    void takeBack(String id, Undone undone) {
        sql.update("update import_job set state = 'UNDONE', undone = ?::jsonb where id = ?", write(undone), id);
        sql.update("delete from import_change where import_id = ?", id);
    }

    long revisionOf(String id) {
        return sql.number("select revision as count from import_job where id = ?", id);
    }

    Optional<ImportJob> find(String id) {
        return sql.first(JOBS + "where id = ?", this::job, id);
    }

    /** Newest first. */
    Listing<ImportJob> page(Paging paging) {
        var jobs = sql.list(
                JOBS + "order by started_at desc, id limit ? offset ?", this::job, paging.size(), paging.offset());
        return Listing.of(jobs, paging, sql.number("select count(*) as count from import_job"));
    }

    private ImportJob job(ResultRow row) throws SQLException {
        var action = row.number("action");
        var undone = row.textOrNull("undone");
        return new ImportJob(
                row.text("id"),
                row.text("kind"),
                row.textOrNull("file_name"),
                State.valueOf(row.text("told_state")),
                row.instant("started_at"),
                row.instantOrNull("ended_at"),
                row.integer("lines"),
                row.integer("checked"),
                row.integer("applied"),
                read(row.text("counts"), new TypeReference<>() {}),
                row.integer("fault_count"),
                read(row.text("faults"), new TypeReference<>() {}),
                read(row.text("ignored"), new TypeReference<>() {}),
                row.textOrNull("detail"),
                action == 0 ? null : action,
                undone == null ? null : read(undone, new TypeReference<Undone>() {}));
    }

    private String write(Object value) {
        return json.valueToTree(value).toString();
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
