package org.contactboard.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.contactboard.ui.language.Words;

/** What fills the middle: the grid, or in words why there is none. */
final class Stage extends Div {

    private final Component grid;
    private final Component start;
    private final Div waiting;
    private final Div nothing;

    Stage(Words words, Component grid, Component start, Runnable clear) {
        this.grid = grid;
        this.start = start;
        waiting = new Div(new Paragraph(words.say("stage.waiting")));
        waiting.addClassName("waiting");
        Button all = new Button(words.say("stage.clear"), _ -> clear.run());
        all.setId("clear-filters");
        nothing = new Div(new Paragraph(words.say("stage.nothing")), all);
        nothing.setId("nothing-found");
        nothing.addClassName("waiting");
        addClassName("stage");
        add(grid, start, waiting, nothing);
    }

    /** {@code empty} when the query keeps no row. */
    void show(Picture picture, boolean empty) {
        boolean loaded = picture.loaded();
        boolean nobody = picture.snapshot().rows().isEmpty();
        waiting.setVisible(!loaded);
        start.setVisible(loaded && nobody);
        nothing.setVisible(loaded && !nobody && empty);
        grid.setVisible(loaded && !nobody && !empty);
    }
}
