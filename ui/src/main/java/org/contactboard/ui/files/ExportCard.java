package org.contactboard.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.query.Query;

/** Takes along what the board shows. */
final class ExportCard extends Div {

    private final transient FilesClient client;
    private final Words words;
    private final transient Clock clock;
    private final Select<FileKind> kind;
    private final Paragraph filtered = new Paragraph();
    private Map<String, String> filter = Map.of();

    ExportCard(FilesClient client, Words words, Clock clock) {
        this.client = client;
        this.words = words;
        this.clock = clock;
        kind = KindChoice.of("export-kind", words);
        filtered.setId("export-filter");
        Div links = new Div(new Span(words.say("files.take")), link("csv", "CSV"), link("xlsx", "Excel"));
        links.addClassName("links");
        addClassName("panel");
        add(new H2(words.say("files.out")), new Paragraph(words.say("files.out.about")), filtered, kind, links);
    }

    void show(Query query) {
        filter = query.parameters();
        filtered.setText(words.say(query.filters() ? "files.filtered" : "files.all"));
    }

    private Anchor link(String format, String label) {
        return FileLink.of(
                "export-" + format,
                label,
                () -> "%s-%s.%s".formatted(kind.getValue().word(), LocalDate.now(clock), format),
                () -> client.export(
                        kind.getValue().word(), format, words.locale().getLanguage(), filter));
    }
}
