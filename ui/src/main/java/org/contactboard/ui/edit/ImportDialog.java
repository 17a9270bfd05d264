package org.contactboard.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.ui.language.Words;

/** Brings in customers and past contacts from CSV, uploaded or pasted, and says what became of every line. */
final class ImportDialog extends EditDialog {

    private static final String EXAMPLE = """
            name;segment;account_manager;product;contact_on;channel
            Bakkerij De Korenaar;A;Sanne Vos;Payroll;2026-09-14;phone""";

    private final transient ImportClient client;
    private final Words words;
    private final TextArea text = new TextArea();
    private final Div result = new Div();
    private String fileName = "customers.csv";

    ImportDialog(ImportClient client, Words words) {
        super("import-dialog", words.say("import.title"), words.say("import.save"), words);
        this.client = client;
        this.words = words;
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            fileName = metadata.fileName();
            text.setValue(new String(bytes, StandardCharsets.UTF_8));
        }));
        upload.setId("import-upload");
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(words.say("import.upload")));
        upload.setDropLabel(new Span(words.say("import.drop")));
        text.setId("import-text");
        text.setLabel(words.say("import.text"));
        result.setId("import-result");
        result.getElement().setAttribute("role", "status");
        Div form = new Div(new Paragraph(words.say("import.about")), new Pre(EXAMPLE), upload, text, result);
        form.addClassName("form");
        add(form);
    }

    @Override
    protected Optional<Deed> deed() {
        text.setInvalid(text.isEmpty());
        text.setErrorMessage(words.say("import.missing"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        CustomerFile file = new CustomerFile(fileName, text.getValue());
        return Optional.of(() -> {
            ImportResult imported = client.customers(file);
            return () -> show(imported);
        });
    }

    private void show(ImportResult imported) {
        result.removeAll();
        result.add(new Paragraph(words.say(
                "import.result", imported.created(), imported.updated(), imported.joined(), imported.contacts())));
        UnorderedList faults = new UnorderedList();
        imported.errors()
                .forEach(fault -> faults.add(new ListItem(words.say(
                        "import.fault",
                        fault.line(),
                        Objects.requireNonNullElse(fault.field(), ""),
                        Objects.requireNonNullElse(fault.reason(), "")))));
        result.add(faults);
        if (imported.errors().isEmpty()) {
            text.clear();
        }
    }
}
