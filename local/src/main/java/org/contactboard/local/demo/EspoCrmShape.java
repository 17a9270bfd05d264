package org.contactboard.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.demo.Company.Employee;

/**
 * EspoCRM's webhooks: arrays, times in UTC, the event's name beside the body. It knows no products: the board finds one
 * by the employee who manages it.
 *
 * @param accounts EspoCRM's ids by ours
 */
record EspoCrmShape(Map<String, String> accounts) implements CrmShape {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    ProducerRecord<String, byte[]> user(Employee employee, Instant modifiedAt) {
        return webhook(
                "User.create",
                NeutralEvent.JSON
                        .createObjectNode()
                        .put("id", "user-" + employee.id())
                        .put("name", employee.name())
                        .put("userName", employee.id())
                        .put("emailAddress", employee.email())
                        .put("phoneNumber", employee.phone())
                        .put("modifiedAt", TIME.format(modifiedAt)));
    }

    @Override
    public ProducerRecord<String, byte[]> held(LiveCall call) {
        var account = accounts.get(call.customer().id());
        var body = NeutralEvent.JSON
                .createObjectNode()
                .put("id", "6740demo0live%04d".formatted(call.slot()))
                .put("name", "Check-in")
                .put("status", "Held")
                .put("dateStart", TIME.format(call.startedAt()))
                .put("dateEnd", TIME.format(call.endedAt()))
                .put("createdAt", TIME.format(call.endedAt()))
                .put("modifiedAt", TIME.format(call.endedAt()))
                .put("parentType", "Account")
                .put("parentId", account)
                .put("accountId", account)
                .put("assignedUserId", "user-" + call.employee().id())
                .put("assignedUserName", call.employee().name())
                .put("direction", call.inbound() ? "Inbound" : "Outbound");
        var contact = "contact-" + call.person().id();
        body.putArray("contactsIds").add(contact);
        body.putObject("contactsNames").put(contact, call.person().name());
        return webhook("Call.create", body);
    }

    private static ProducerRecord<String, byte[]> webhook(String event, ObjectNode body) {
        var array = NeutralEvent.JSON.createArrayNode().add(body);
        var webhook = new ProducerRecord<>(
                "crm.espocrm.webhook", event, array.toString().getBytes(UTF_8));
        webhook.headers().add("x-espo-event", event.getBytes(UTF_8));
        return webhook;
    }
}
