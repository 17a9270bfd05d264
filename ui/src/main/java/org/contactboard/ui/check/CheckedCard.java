package org.contactboard.ui.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.contactboard.ui.language.Words;

/** What one item would become, by which rule, and field by field what the board would be told. */
final class CheckedCard extends Article {

    private final Words words;

    CheckedCard(Checked checked, Words words) {
        this.words = words;
        addClassName("answer");
        getElement().setAttribute("data-verdict", verdict(checked));
        H3 sentence = new H3(words.say("check.outcome", outcome(checked), whose(checked)));
        sentence.addClassName("sentence");
        Paragraph why = new Paragraph(words.sayOr("check.why." + checked.outcome() + reason(checked), checked.why()));
        add(sentence, why);
        if (checked.outcome().equals("rejected")) {
            Paragraph detail = new Paragraph(checked.why());
            detail.addClassName("detail");
            detail.getElement().setAttribute("lang", "en");
            add(detail);
        }
        if (checked.fields() != null && checked.fields().isObject()) {
            add(fields(checked.fields()));
        }
    }

    private static String verdict(Checked checked) {
        return switch (checked.outcome()) {
            case "contact-held" -> "COUNTED";
            case "appointment-planned" -> "APPOINTMENT";
            case "rejected" -> "REJECTED";
            case "record-changed" -> "WAITING";
            default -> "FILTERED";
        };
    }

    private String outcome(Checked checked) {
        return words.sayOr("check.outcome." + checked.outcome() + reason(checked), checked.outcome() + reason(checked));
    }

    private static String whose(Checked checked) {
        String kind = checked.kind() == null ? "" : checked.kind() + " ";
        return kind + (checked.recordId() == null ? "?" : checked.recordId());
    }

    private static String reason(Checked checked) {
        return checked.reason() == null ? "" : "." + checked.reason();
    }

    private static DescriptionList fields(JsonNode told) {
        DescriptionList fields = new DescriptionList();
        fields.addClassName("fields");
        told.properties().forEach(field -> {
            fields.add(new DescriptionList.Term(field.getKey()));
            fields.add(new DescriptionList.Description(text(field.getValue())));
        });
        return fields;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
