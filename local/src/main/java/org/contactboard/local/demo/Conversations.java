package org.contactboard.local.demo;

import static org.contactboard.local.demo.NeutralEvent.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.demo.Touch.Kind;
import org.jspecify.annotations.Nullable;

/** The conversations of one customer, as calls and meetings on working days. */
record Conversations(Story story, Customer customer) {

    List<ProducerRecord<String, byte[]>> records() {
        var told = new ArrayList<ProducerRecord<String, byte[]>>();
        add(told, customer.general(), null, "GENERAL");
        add(told, customer.helpdesk(), customer.liveliest(), "HELPDESK");
        customer.touches().forEach((product, touches) -> add(told, touches, product, product));
        return told;
    }

    private void add(
            List<ProducerRecord<String, byte[]>> told, List<Touch> touches, @Nullable String product, String series) {
        for (var touch : touches) {
            var id = "demo-%s-%s-%d".formatted(customer.id(), series, touches.indexOf(touch) + 1);
            told.add(story.told(type(touch), id, customer.id(), data(touch, product, id)));
        }
    }

    private static String type(Touch touch) {
        return switch (touch.kind()) {
            case CALL, HELPDESK -> "call.completed";
            case VISIT -> "meeting.completed";
            case PLANNED -> "call.planned";
        };
    }

    private ObjectNode data(Touch touch, @Nullable String product, String id) {
        var persons = story.company().personsOf(customer);
        var spread = Math.floorMod(id.hashCode(), 480);
        var start = start(touch, spread);
        var data = JSON.createObjectNode()
                .put("activityId", id)
                .put("customerId", customer.id())
                .put("startedAt", start.toOffsetDateTime().toString())
                .put(
                        "endedAt",
                        start.plusMinutes(5 + spread % 40).toOffsetDateTime().toString())
                .put("direction", touch.kind() == Kind.HELPDESK || spread % 3 == 0 ? "inbound" : "outbound")
                .put("contactPersonId", persons.get(spread % persons.size()).id())
                .put("agentId", employee(product))
                .put("purpose", touch.kind() == Kind.HELPDESK ? "helpdesk" : "relation");
        return product == null ? data : data.put("productCode", product);
    }

    /** The product's manager speaks about the product, the account manager about everything else. */
    private String employee(@Nullable String product) {
        return story.company().products().stream()
                .filter(it -> it.id().equals(product))
                .map(Company.Product::manager)
                .findFirst()
                .orElse(customer.accountManager());
    }

    private ZonedDateTime start(Touch touch, int minutes) {
        var day = touch.kind() == Kind.PLANNED ? workday(touch.days(), 1) : workday(-touch.days(), -1);
        return day.atTime(LocalTime.of(9, 0).plusMinutes(minutes)).atZone(story.zone());
    }

    private LocalDate workday(int days, int direction) {
        var day = story.today().plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
