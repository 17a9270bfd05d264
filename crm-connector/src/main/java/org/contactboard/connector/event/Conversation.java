package org.contactboard.connector.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record tells about a conversation: the fields that it names; null stands for one that it emptied. */
public record Conversation(Map<String, @Nullable Object> fields) {

    public static final Conversation NOTHING = new Conversation(Map.of());

    public static Telling telling() {
        return new Telling();
    }

    /** The fields that have a value: what a whole record says. */
    public Members known() {
        Members members = new Members();
        fields.forEach(members::with);
        return members;
    }

    /** The fields with a value and those emptied: what a change says. */
    public Members named() {
        Members members = new Members();
        fields.forEach(members::named);
        return members;
    }

    /** Whether the record, told whole, is of something that is in no channel of ours. */
    public boolean isWithoutChannel() {
        return fields.containsKey("channel") && fields.get("channel") == null;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public @Nullable Customer customer() {
        return (Customer) fields.get("customer");
    }

    public @Nullable Employee employee() {
        return (Employee) fields.get("employee");
    }

    public @Nullable Instant startedAt() {
        return (Instant) fields.get("startedAt");
    }

    public @Nullable LocalDate on() {
        return (LocalDate) fields.get("on");
    }

    /** Collects the fields that a record names. */
    public static final class Telling {

        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

        public Telling customer(@Nullable Customer customer) {
            return field("customer", customer);
        }

        public Telling customers(List<Customer> customers) {
            return field("customers", customers);
        }

        public Telling products(List<String> codes) {
            return field("products", codes);
        }

        public Telling channel(@Nullable Channel channel) {
            return field("channel", channel);
        }

        public Telling direction(@Nullable Direction direction) {
            return field("direction", direction);
        }

        public Telling startedAt(@Nullable Instant instant) {
            return field("startedAt", instant);
        }

        public Telling on(@Nullable LocalDate day) {
            return field("on", day);
        }

        public Telling endedAt(@Nullable Instant instant) {
            return field("endedAt", instant);
        }

        public Telling contactPerson(@Nullable ContactPerson person) {
            return field("contactPerson", person);
        }

        public Telling employee(@Nullable Employee employee) {
            return field("employee", employee);
        }

        public Telling purpose(@Nullable Purpose purpose) {
            return field("purpose", purpose);
        }

        /** Names fields of which the record, though it is told whole, knows nothing: the board leaves them as they are. */
        public Telling keeps(String... names) {
            return names.length == 0 ? this : field("keeps", List.of(names));
        }

        public Conversation told() {
            return new Conversation(Collections.unmodifiableMap(fields));
        }

        private Telling field(String name, @Nullable Object value) {
            fields.put(name, value);
            return this;
        }
    }
}
