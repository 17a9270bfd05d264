package org.contactboard.connector.espocrm;

import java.util.List;
import java.util.Locale;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.translation.Choices;
import org.jspecify.annotations.Nullable;

/** Reads what an item tells about a call or a meeting: everything of a whole one, of a partial one what it names. */
record ConversationReading(EspoItem item) {

    Conversation conversation() {
        Conversation.Telling telling = Conversation.telling();
        customer(telling);
        aims(telling);
        if (tellsPlace()) {
            telling.channel(channel());
        }
        if (item.tells("direction")) {
            telling.direction(direction());
        }
        time(telling);
        contactPerson(telling);
        if (item.tells("assignedUserId")) {
            telling.employee(Employee.of(id("assignedUserId"), fields().text("assignedUserName"), null, null));
        }
        return telling.told();
    }

    /** True for a conversation with our own company. */
    boolean isInternal() {
        return item.source().choices().isOurselves(account());
    }

    /** True for a meeting by video where the source's setting says that it does not count. */
    boolean isUncountedVideo() {
        return tellsPlace() && channel() == null;
    }

    private boolean tellsPlace() {
        return item.kind().equals("call") ? item.isWhole() : item.tells("joinUrl", "location");
    }

    private @Nullable Channel channel() {
        if (item.kind().equals("call")) {
            return Channel.PHONE;
        }
        return PlaceRule.read(
                        fields().text("joinUrl"),
                        fields().text("location"),
                        item.source().region())
                .channel(item.source().video());
    }

    private void customer(Conversation.Telling telling) {
        String account = account();
        if (account != null && !isInternal()) {
            boolean own = id("accountId") != null;
            telling.customer(Customer.of(account, fields().text(own ? "accountName" : "parentName"), null));
        } else if (account != null || item.tells("accountId")) {
            telling.customer(null);
        }
    }

    private @Nullable String account() {
        String account = id("accountId");
        return account == null && parentIs("Account") ? id("parentId") : account;
    }

    private void aims(Conversation.Telling telling) {
        Choices choices = item.source().choices();
        List<String> products = choices.products(fields());
        if (!products.isEmpty() || !item.isWhole() && choices.tellProducts(fields())) {
            telling.products(products);
        }
        Purpose purpose = choices.purpose(fields(), parentIs("Case"));
        if (item.isWhole() || purpose == Purpose.HELPDESK || choices.tellPurpose(fields())) {
            telling.purpose(purpose);
        }
    }

    private void contactPerson(Conversation.Telling telling) {
        List<String> contacts = fields().texts("contactsIds");
        if (!contacts.isEmpty()) {
            String id = Fields.id("contactsIds", contacts.getFirst());
            telling.contactPerson(ContactPerson.of(
                    id, id == null ? null : fields().object("contactsNames").text(id), null));
        } else if (parentIs("Contact")) {
            telling.contactPerson(ContactPerson.of(id("parentId"), fields().text("parentName"), null));
        } else if (item.tells("contactsIds")) {
            telling.contactPerson(null);
        }
    }

    /** A meeting for the whole day has a day only; EspoCRM then may compute a start, which is not meant. */
    private void time(Conversation.Telling telling) {
        Moment day = item.moment("dateStartDate");
        Moment start = item.moment("dateStart");
        if (day != null) {
            telling.on(day.day()).startedAt(null);
        } else {
            if (item.tells("dateStart")) {
                telling.startedAt(start == null ? null : start.instant());
            }
            if (item.tells("dateStartDate")) {
                telling.on(start == null ? null : start.day());
            }
        }
        if (item.tells("dateEnd")) {
            Moment end = item.moment("dateEnd");
            telling.endedAt(end == null ? null : end.instant());
        }
    }

    private @Nullable Direction direction() {
        String text = fields().text("direction");
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "inbound" -> Direction.IN;
            case "outbound" -> Direction.OUT;
            default -> null;
        };
    }

    private boolean parentIs(String type) {
        return type.equals(fields().text("parentType")) && id("parentId") != null;
    }

    private @Nullable String id(String field) {
        return fields().id(field);
    }

    private Fields fields() {
        return item.fields();
    }
}
