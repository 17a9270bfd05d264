package org.contactboard.board.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.contact.ContactEdit.Direction;
import org.contactboard.board.contact.ContactEdit.Purpose;
import org.contactboard.board.contact.ContactEdit.Spoken;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Contacts that people recorded, as they were recorded last. */
@Singleton
final class HandContacts {

    private final Sql sql;
    private final ObjectMapper json;

    HandContacts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Empty where there is none, or it was taken back. */
    Optional<ContactEdit> find(String recordId) {
        return sql.first("""
                select f #>> '{customer,id}' as customer, f ->> 'products' as products, f ->> 'channel' as channel,
                       f ->> 'startedAt' as started_at, f ->> 'on' as day, f ->> 'endedAt' as ended_at,
                       f ->> 'direction' as direction, f ->> 'purpose' as purpose, f #>> '{employee,id}' as employee,
                       p.id as person_id, p.name as person_name, p.phone as person_phone
                from (select state -> 'fields' as f from crm_item
                      where source = ? and kind = ? and record_id = ?) item
                left join person p on p.id = f #>> '{contactPerson,id}'
                where f ->> 'status' in ('HELD', 'PLANNED')
                """, this::read, ContactService.SOURCE, ContactService.KIND, recordId);
    }

    /** The revision that it was written by last, in µs; 0 where nobody remembers. */
    long writtenAt(String recordId) {
        return sql.number(
                "select coalesce(max(\"offset\"), 0) as count from intake where source = ? and kind = ? and record_id = ?",
                ContactService.SOURCE,
                ContactService.KIND,
                recordId);
    }

    private ContactEdit read(ResultRow row) throws SQLException {
        var startedAt = row.textOrNull("started_at");
        var day = row.textOrNull("day");
        var endedAt = row.textOrNull("ended_at");
        var direction = row.textOrNull("direction");
        var purpose = row.textOrNull("purpose");
        var person = row.textOrNull("person_id");
        return new ContactEdit(
                row.text("customer"),
                products(row.textOrNull("products")),
                Channel.valueOf(row.text("channel")),
                startedAt == null ? null : Instant.parse(startedAt),
                startedAt != null || day == null ? null : LocalDate.parse(day),
                endedAt == null ? null : Instant.parse(endedAt),
                direction == null ? null : Direction.valueOf(direction),
                person == null
                        ? null
                        : new Spoken(person, row.textOrNull("person_name"), row.textOrNull("person_phone")),
                row.textOrNull("employee"),
                purpose == null ? null : Purpose.valueOf(purpose));
    }

    private @Nullable List<String> products(@Nullable String told) {
        try {
            return told == null ? null : Arrays.asList(json.readValue(told, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("crm_item holds what cannot be read", e);
        }
    }
}
