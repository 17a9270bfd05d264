package org.contactboard.ui.start;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.contactboard.ui.language.Words;

/** How a CRM reaches the board: its topic, an example that works as it stands, and where the schemas are. */
final class SourceDialog extends Dialog {

    private static final String EXAMPLE = """
            { "specversion": "1.0", "id": "7f3c-0001", "source": "/crm/example",
              "type": "nl.example.crm.call.completed", "time": "2026-11-21T09:12:05Z",
              "data": { "activityId": "act-9001", "direction": "outbound",
                        "startedAt": "2026-11-21T10:00:00+01:00", "customerId": "KL-1001",
                        "customerName": "Bakkerij De Korenaar" } }""";

    SourceDialog(Words words, String schemas) {
        setId("source-dialog");
        setHeaderTitle(words.say("source.title"));
        addClassName("edit");
        Anchor link = new Anchor(schemas, words.say("source.schemas"), AnchorTarget.BLANK);
        Div body = new Div(
                new Paragraph(words.say("source.about", TestCallPublisher.TOPIC)),
                new Pre(EXAMPLE),
                new Paragraph(words.say("source.try")),
                new Pre("./board send cloudevents call.json"),
                link);
        body.addClassName("form");
        add(body);
        Button close = new Button(words.say("edit.close"), _ -> close());
        close.setId("source-close");
        getFooter().add(close);
    }
}
