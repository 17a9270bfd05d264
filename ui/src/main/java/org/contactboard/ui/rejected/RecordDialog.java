package org.contactboard.ui.rejected;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.contactboard.ui.language.Words;

/** The record as it came: why it was rejected, its headers and its bytes, to copy or to keep. */
final class RecordDialog extends Dialog {

    private final Words words;
    private final RejectedWords says;

    RecordDialog(RejectedRecord record, RejectedWords says) {
        this.words = says.words();
        this.says = says;
        setId("rejected-record");
        addClassName("edit");
        setHeaderTitle(says.tell("record"));
        Div body = new Div(new Paragraph(says.reason(record.reason())), detail(record), facts(record));
        body.addClassName("raw");
        if (!record.headers().isEmpty()) {
            body.add(new H3(says.tell("headers")), headers(record));
        }
        body.add(new H3(says.tell("bytes", record.bytes())));
        byte[] value = record.value();
        if (value == null) {
            body.add(new Paragraph(says.tell(record.replayable() ? "bytes.none" : "bytes.elsewhere")));
        } else {
            show(body, record, value);
        }
        add(body);
        Button close = new Button(words.say("edit.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private void show(Div body, RejectedRecord record, byte[] value) {
        String text = BytesRule.readable(value);
        Pre bytes = new Pre(text);
        bytes.setId("rejected-bytes");
        bytes.getElement().setAttribute("tabindex", "0");
        body.add(bytes);
        Button copy = new Button(says.tell("copy"), event -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", text);
            event.getSource().setText(says.tell("copied"));
        });
        copy.setId("rejected-copy");
        String name = record.id().replaceAll("[^A-Za-z0-9.-]", "_") + ".bin";
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(value), name, "application/octet-stream", value.length)),
                says.tell("download"));
        download.setId("rejected-download");
        getFooter().add(download, copy);
    }

    private static Paragraph detail(RejectedRecord record) {
        Paragraph detail = new Paragraph(record.detail());
        detail.addClassName("detail");
        detail.getElement().setAttribute("lang", "en");
        return detail;
    }

    private DescriptionList facts(RejectedRecord record) {
        DescriptionList facts = new DescriptionList();
        fact(facts, says.tell("number"), record.recordId());
        fact(facts, says.tell("place"), record.topic() + " / " + record.partition() + " / " + record.offset());
        fact(facts, says.tell("received"), says.moment(record.receivedAt()));
        if (record.key() != null) {
            fact(facts, says.tell("key"), new String(record.key(), StandardCharsets.UTF_8));
        }
        return facts;
    }

    /** The source's own first, then what we say of it. */
    private static DescriptionList headers(RejectedRecord record) {
        DescriptionList headers = new DescriptionList();
        record.headers().entrySet().stream()
                .filter(header -> !header.getKey().startsWith("board-"))
                .forEach(header -> fact(headers, header.getKey(), header.getValue()));
        return headers;
    }

    private static void fact(DescriptionList facts, String term, String value) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }
}
