package org.contactboard.connector.odoo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.reading.Domains;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/** Partners ({@code res.partner}): companies, persons, and addresses that are neither. */
record PartnerTranslation(OdooRow row) {

    static final Option<String> SEGMENT_FIELD = Option.text("segment-field");

    private static final Set<String> ADDRESSES = Set.of("invoice", "delivery", "private", "other", "followup");

    List<Item> items() {
        if (row.gone() || row.isArchived()) {
            return deletions();
        }
        if (!fields().names("is_company")) {
            throw Refusal.missing("is_company");
        }
        String company = company();
        if (isColleague()
                || row.source().choices().isOurselves(row.id())
                || row.source().choices().isOurselves(company)) {
            return List.of(row.filtered("partner", FilterReason.INTERNAL));
        }
        if (fields().flag("is_company")) {
            return List.of(row.told("account", row.id(), account()));
        }
        String type = fields().text("type");
        return List.of(
                type != null && ADDRESSES.contains(type)
                        ? row.filtered("partner", FilterReason.EMPTY)
                        : row.told("person", row.id(), person(company)));
    }

    /** Odoo shares data with whoever is no user of ours; what it does not share with is a colleague. */
    private boolean isColleague() {
        return fields().node().path("partner_share").isBoolean()
                && !fields().flag("partner_share")
                && !fields().flag("is_company");
    }

    /** A key alone does not say which of the two it was. */
    private List<Item> deletions() {
        List<Item> items = new ArrayList<>();
        boolean known = fields().names("is_company");
        if (!known || fields().flag("is_company")) {
            items.add(row.told("account", row.id(), CustomerDescribed.deletion()));
        }
        if (!known || !fields().flag("is_company")) {
            items.add(row.told("person", row.id(), PersonDescribed.deletion()));
        }
        return items;
    }

    private CustomerDescribed account() {
        String segmentField = row.source().option(SEGMENT_FIELD);
        return new CustomerDescribed(
                fields().text("name"),
                fields().namesAny("phone", "mobile") ? numbers() : null,
                Domains.of(fields().text("website"), fields().text("email")),
                segmentField.isEmpty() ? null : fields().text(segmentField),
                row.employee("user_id"),
                null,
                null,
                null,
                row.source().choices().onBoard(fields()),
                false);
    }

    private PersonDescribed person(@Nullable String company) {
        List<String> numbers = numbers();
        return new PersonDescribed(
                fields().text("name"),
                numbers.isEmpty() ? null : numbers.getFirst(),
                fields().text("function"),
                Customer.of(company, null, null),
                false);
    }

    /** The company at the top, to which a department or a branch belongs as well. */
    private @Nullable String company() {
        String commercial = Relation.one(fields(), "commercial_partner_id").id();
        String top = row.id().equals(commercial) ? null : commercial;
        return top == null ? Relation.one(fields(), "parent_id").id() : top;
    }

    private List<String> numbers() {
        List<String> texts = new ArrayList<>(fields().texts("phone"));
        texts.addAll(fields().texts("mobile"));
        return Phones.e164(texts, row.source().region());
    }

    private Fields fields() {
        return row.fields();
    }
}
