package org.contactboard.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.contactboard.local.demo.NeutralEvent.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.demo.Company.Employee;

/**
 * SuiteCRM's tables as Debezium reads them. They know neither products nor e-mail addresses.
 *
 * @param accounts SuiteCRM's ids by ours
 */
record SuiteCrmShape(Map<String, String> accounts) implements CrmShape {

    ProducerRecord<String, byte[]> user(Employee employee, Instant modifiedAt) {
        var row = JSON.createObjectNode()
                .put("id", id(2, employee.id().hashCode()))
                .put("user_name", employee.id())
                .put("first_name", employee.name().substring(0, employee.name().indexOf(' ')))
                .put("last_name", employee.name().substring(employee.name().indexOf(' ') + 1))
                .put("phone_work", employee.phone())
                .put("date_modified", modifiedAt.toEpochMilli())
                .put("deleted", 0);
        return changed("users", row, modifiedAt);
    }

    @Override
    public ProducerRecord<String, byte[]> held(LiveCall call) {
        var row = JSON.createObjectNode()
                .put("id", id(3, call.slot()))
                .put("name", "Nabellen")
                .put("status", "Held")
                .put("direction", call.inbound() ? "Inbound" : "Outbound")
                .put("date_start", call.startedAt().toEpochMilli())
                .put("date_end", call.endedAt().toEpochMilli())
                .put("date_modified", call.endedAt().toEpochMilli())
                .put("parent_type", "Accounts")
                .put("parent_id", accounts.get(call.customer().id()))
                .put("assigned_user_id", id(2, call.employee().id().hashCode()))
                .put("deleted", 0);
        return changed("calls", row, call.endedAt());
    }

    private static ProducerRecord<String, byte[]> changed(String table, ObjectNode row, Instant at) {
        var change = JSON.createObjectNode().put("op", "u").put("ts_ms", at.toEpochMilli());
        change.putNull("before");
        change.set("after", row);
        change.putObject("source")
                .put("connector", "mysql")
                .put("db", "suitecrm")
                .put("table", table)
                .put("snapshot", "false")
                .put("ts_ms", at.toEpochMilli())
                .put("file", "mysql-bin.000042")
                .put("pos", 4);
        var key = JSON.createObjectNode().put("id", row.get("id").textValue()).toString();
        return new ProducerRecord<>(
                "crm.suitecrm.suitecrm." + table, key, change.toString().getBytes(UTF_8));
    }

    private static String id(int kind, int n) {
        return "%d0000000-c0de-4000-8000-%012d".formatted(kind, Integer.toUnsignedLong(n));
    }
}
