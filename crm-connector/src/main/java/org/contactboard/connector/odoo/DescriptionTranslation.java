package org.contactboard.connector.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.EmployeeDescribed;
import org.contactboard.connector.event.LeadCreated;
import org.contactboard.connector.event.ProductDescribed;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.ExtensionRule;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Users and employees, products, leads. */
record DescriptionTranslation(OdooRow row) {

    /** Of the languages in which Odoo keeps a name, the one to show. */
    static final Option<String> LANGUAGE = Option.text("language");

    private static final String[] PHONES = {"work_phone", "phone", "mobile_phone", "mobile"};
    private static final String OTHERWISE = "en_US";

    Item user() {
        if (row.gone() || row.isArchived()) {
            return row.told("employee", row.id(), EmployeeDescribed.deletion());
        }
        return row.told("employee", row.id(), employee("email"));
    }

    /** An employee is known by his or her user: that is who holds a meeting. */
    Item employee() {
        String user = Relation.one(fields(), "user_id").id();
        return row.gone() || row.isArchived() || user == null
                ? row.filtered("employee", FilterReason.EMPTY)
                : row.told("employee", user, employee("work_email"));
    }

    Item product() {
        boolean deleted = row.gone() || row.isArchived();
        return row.told(
                "product",
                row.id(),
                deleted
                        ? ProductDescribed.deletion()
                        : new ProductDescribed(name(), row.employee("responsible_id"), false));
    }

    /** A lead that is lost is archived: it came in all the same. */
    Item lead() {
        Moment created = row.momentIfAny("create_date");
        return row.told(
                "lead",
                row.id(),
                row.gone()
                        ? LeadCreated.deletion()
                        : new LeadCreated(
                                Customer.of(Relation.one(fields(), "partner_id").id(), null, null),
                                created == null
                                        ? null
                                        : created.dayIn(row.source().zone()),
                                false));
    }

    private EmployeeDescribed employee(String emailField) {
        String login = fields().text("login");
        String email = fields().text(emailField);
        String phone = Phones.e164(
                fields().firstText("work_phone", "phone"), row.source().region());
        return new EmployeeDescribed(
                fields().text("name"),
                phone == null
                        ? Phones.e164(
                                fields().firstText("mobile_phone", "mobile"),
                                row.source().region())
                        : phone,
                ExtensionRule.ofNumbers(fields(), PHONES),
                email == null && login != null && login.contains("@") ? login : email,
                login,
                false);
    }

    /** A translated field is an object of texts by language; over Debezium that object is itself a text. */
    private @Nullable String name() {
        JsonNode name = fields().node().path("name");
        String text = fields().text("name");
        JsonNode languages = text != null && text.startsWith("{") ? parsed(text) : name;
        if (!languages.isObject()) {
            return text;
        }
        Fields names = new Fields(languages);
        String chosen = names.text(row.source().option(LANGUAGE));
        String known = chosen == null ? names.text(OTHERWISE) : chosen;
        return known == null && !languages.isEmpty()
                ? Fields.text(languages.iterator().next())
                : known;
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal noJson) {
            return MissingNode.getInstance();
        }
    }

    private Fields fields() {
        return row.fields();
    }
}
