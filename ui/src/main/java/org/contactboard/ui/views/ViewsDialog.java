package org.contactboard.ui.views;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.contactboard.ui.language.Words;

/** All views that the reader sees: begin with one, share, rename, remove. */
final class ViewsDialog extends Dialog {

    private final Words words;
    private final transient ViewLine.Deeds deeds;
    private final OrderedList list = new OrderedList();
    private final Paragraph none;
    private transient Known shown = Known.NOTHING;

    ViewsDialog(Words words, ViewLine.Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        setId("views-dialog");
        addClassName("edit");
        setHeaderTitle(words.say("views.manage.title"));
        setModality(ModalityMode.VISUAL); // what was done is undone by a notice beside it
        none = new Paragraph(words.say("views.none.about"));
        list.addClassName("view-lines");
        add(new Paragraph(words.say("views.manage.about")), none, list);
        Button close = new Button(words.say("help.close"), _ -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    void show(Known known) {
        none.setVisible(known.views().isEmpty());
        if (!known.equals(shown)) {
            shown = known;
            list.removeAll();
            known.views().forEach(view -> list.add(new ViewLine(view, known.isFirst(view), words, deeds)));
        }
    }
}
