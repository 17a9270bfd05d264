package org.contactboard.ui.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;

/** What is wrong with a file, line by line: the first of them here, all of them as a file. */
final class FaultTable extends Div {

    private static final int SHOWN = 200;

    FaultTable(List<Imported.Fault> faults, Words words) {
        setId("import-faults");
        addClassName("faults");
        NativeTable table = new NativeTable();
        NativeTableRow heading = table.getHead().addRow();
        Stream.of("line", "column", "value", "reason").forEach(name -> {
            NativeTableHeaderCell cell = heading.addHeaderCell();
            cell.setText(words.say("files.fault." + name));
            cell.getElement().setAttribute("scope", "col");
        });
        faults.stream().limit(SHOWN).forEach(fault -> {
            NativeTableRow row = table.getBody().addRow();
            cell(row, String.valueOf(fault.line()));
            cell(row, fault.place());
            cell(row, Objects.requireNonNullElse(fault.value(), ""));
            cell(row, words.sayOr("fault." + fault.code(), fault.reason()));
        });
        Div scrolling = new Div(table);
        scrolling.addClassName("scrolling");
        scrolling.getElement().setAttribute("tabindex", "0");
        byte[] all = FaultFile.of(faults, words);
        add(
                scrolling,
                FileLink.of(
                        "import-faults-file",
                        words.say("files.faults.download"),
                        () -> words.say("files.faults.name") + ".csv",
                        () -> new ByteArrayInputStream(all)));
        if (faults.size() > SHOWN) {
            add(new Paragraph(words.say("files.faults.more", SHOWN, faults.size())));
        }
    }

    private static void cell(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }
}
