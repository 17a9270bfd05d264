package org.contactboard.ui.pages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.time.Clock;
import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.preference.PreferenceMenu;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.snapshot.Notice;

/** What stands above every page beside the board: the menu, the way back, the title, the live sign, the preferences. */
public final class PageHead extends Header {

    private final Preferences preferences;
    private final transient LiveBoard board;
    private final LiveSign sign;
    private transient Runnable unwatch = () -> {};

    public PageHead(Page page, Preferences preferences, LiveBoard board, Clock clock) {
        this.preferences = preferences;
        this.board = board;
        Words words = preferences.words();
        this.sign = new LiveSign(words, clock);
        Anchor back = new Anchor("./", "←");
        back.setId("back");
        back.setAriaLabel(words.say("page.back"));
        back.setTitle(words.say("page.back"));
        Div space = new Div();
        space.addClassName("space");
        addClassName("head");
        add(
                new PagesMenu(words, page, board::work),
                back,
                new H1(words.say("page", page)),
                space,
                sign,
                new HelpButton(words),
                new PreferenceMenu(preferences, _ -> {}, List.of()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Preferences.colour(ui, preferences.scheme());
        String language = preferences.words().locale().getLanguage();
        ui.getPage().executeJs("document.documentElement.lang = $0", language);
        sign.pulse(board.freshness());
        unwatch = board.watch(notice -> {
            if (notice instanceof Notice.Pulse pulse) {
                Answers.ask(ui, pulse::freshness, sign::pulse, () -> {});
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }
}
