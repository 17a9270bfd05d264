package org.contactboard.ui.files;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.jspecify.annotations.Nullable;

/** Brings a file in: chosen, tried at once, imported when somebody says so, and taken back when somebody thinks better of it. */
final class ImportCard extends Div {

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final transient FilesClient client;
    private final transient Undo undo;
    private final Words words;
    private final Select<FileKind> kind;
    private final Upload upload;
    private final Div chosen = new Div();
    private final Div status = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Div result = new Div();
    private final Button save;
    private transient @Nullable BroughtFile file;

    ImportCard(FilesClient client, Undo undo, Words words) {
        this.client = client;
        this.undo = undo;
        this.words = words;
        kind = KindChoice.of("import-kind", words);
        kind.addValueChangeListener(_ -> tryAgain());
        upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> brought(metadata.fileName(), bytes)));
        upload.setId("import-upload");
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(words.say("files.choose")));
        upload.setDropLabel(new Span(words.say("files.drop")));
        upload.addFileRejectedListener(_ -> say(words.say("files.too-large")));
        upload.addAllFinishedListener(_ -> upload.clearFileList()); // so that another one can be chosen
        chosen.setId("import-file");
        status.setId("import-status");
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        bar.setId("import-progress");
        bar.getElement().setAttribute("aria-label", words.say("files.progress"));
        bar.setVisible(false);
        save = new Button(words.say("files.import"), _ -> run());
        save.setId("import-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(false);
        addClassName("panel");
        add(
                new H2(words.say("files.in")),
                new Paragraph(words.say("files.in.about")),
                kind,
                templates(),
                upload,
                chosen,
                status,
                bar,
                result,
                save);
    }

    private Div templates() {
        Div links = new Div(new Span(words.say("files.template")), template("csv", "CSV"), template("xlsx", "Excel"));
        links.addClassName("links");
        return links;
    }

    private Anchor template(String format, String label) {
        return FileLink.of(
                "template-" + format,
                label,
                () -> kind.getValue().word() + "-template." + format,
                () -> client.template(
                        kind.getValue().word(), format, words.locale().getLanguage()));
    }

    private void brought(String name, byte[] bytes) {
        file = new BroughtFile(name, bytes);
        chosen.setText(name);
        tryAgain();
    }

    /** Another kind, or another file. */
    private void tryAgain() {
        BroughtFile tried = file;
        result.removeAll();
        save.setEnabled(false);
        if (tried != null) {
            String word = kind.getValue().word();
            say(words.say("files.trying"));
            busy(true);
            ask(() -> client.run(word, true, tried), answer -> {
                if (file == tried && kind.getValue().word().equals(word)) {
                    tell(answer);
                }
            });
        }
    }

    private void run() {
        BroughtFile brought = file;
        if (brought != null) {
            save.setEnabled(false);
            kind.setEnabled(false);
            busy(true);
            say(words.say("files.begun"));
            String word = kind.getValue().word();
            ask(() -> client.run(word, false, brought), this::follow);
        }
    }

    /** Until it has ended. */
    private void follow(Imported told) {
        if (told.state() != Imported.State.RUNNING || told.id() == null) {
            kind.setEnabled(true);
            tell(told);
            return;
        }
        String id = told.id();
        bar.setIndeterminate(told.linesApplied() == 0);
        bar.setMax(Math.max(1, told.lines()));
        bar.setValue(Math.min(told.linesApplied(), Math.max(1, told.lines())));
        say(words.say("files.running", told.linesApplied(), told.lines()));
        ask(() -> later(id), this::follow);
    }

    private Imported later(String id) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return client.find(id);
    }

    private void tell(Imported told) {
        busy(false);
        result.removeAll();
        switch (told.state()) {
            case RUNNING -> {}
            case CHECKED -> {
                say(words.say("files.checked", told.lines()));
                save.setEnabled(told.lines() > 0);
                save.focus();
            }
            case FAULTY -> {
                say(words.say("files.faulty", told.lines(), told.errorCount()));
                result.add(new FaultTable(told.errors(), words));
            }
            case IMPORTED -> imported(told);
            case UNDONE -> undone(told);
            case BROKEN_OFF -> say(words.say("files.broken-off"));
            case FAILED -> say(words.say("files.failed"));
        }
        if (!told.ignored().isEmpty()) {
            result.add(new Paragraph(words.say("files.ignored", String.join(", ", told.ignored()))));
        }
    }

    private void imported(Imported told) {
        say(words.say("files.imported", told.created(), told.updated(), told.joined(), told.contacts(), told.lines()));
        file = null;
        Long action = told.action();
        String id = told.id();
        if (action == null || id == null) {
            return;
        }
        Button back = new Button(words.say("files.undo"));
        back.setId("import-undo");
        back.setDisableOnClick(true);
        back.addClickListener(_ -> {
            busy(true);
            undo.undo(UI.getCurrent(), words, action, () -> ask(() -> client.find(id), this::tell));
        });
        result.add(back);
    }

    private void undone(Imported told) {
        Imported.Undone way = told.undone();
        say(way == null ? "" : words.say("files.undone", way.removed(), way.restored(), way.kept()));
    }

    private void ask(Supplier<Imported> question, Consumer<Imported> answer) {
        UI ui = getUI().orElseGet(UI::getCurrent);
        Answers.ask(ui, () -> outcome(question, answer), Runnable::run, this::away);
    }

    private Runnable outcome(Supplier<Imported> question, Consumer<Imported> answer) {
        try {
            Imported told = question.get();
            return () -> answer.accept(told);
        } catch (Refusal refused) {
            return () -> {
                busy(false);
                kind.setEnabled(true);
                say(words.say("edit.refused", refused.detail()));
            };
        } catch (ProcessingException | WebApplicationException away) {
            return this::away;
        }
    }

    private void away() {
        busy(false);
        kind.setEnabled(true);
        save.setEnabled(file != null);
        say(words.say("edit.away"));
    }

    private void busy(boolean now) {
        bar.setVisible(now);
        bar.setIndeterminate(now);
    }

    private void say(String text) {
        status.setText(text);
    }
}
