package org.contactboard.ui.files;

import com.vaadin.flow.component.select.Select;
import org.contactboard.ui.language.Words;

/** Asks what a file is about. */
final class KindChoice {

    private KindChoice() {}

    static Select<FileKind> of(String id, Words words) {
        Select<FileKind> choice = new Select<>();
        choice.setId(id);
        choice.setLabel(words.say("files.kind"));
        choice.setItems(FileKind.values());
        choice.setItemLabelGenerator(kind -> words.say("files.kind", kind));
        choice.setValue(FileKind.CUSTOMERS);
        return choice;
    }
}
