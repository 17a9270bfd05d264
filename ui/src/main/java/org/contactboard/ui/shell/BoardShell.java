package org.contactboard.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around the board: Lumo for what is typed and clicked, {@code board.css} for how the board looks. */
@Push
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet("context://" + Lumo.STYLESHEET)
@StyleSheet("context://board.css")
public class BoardShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Contact Board");
        settings.addFavIcon("icon", "board.svg", "any");
    }
}
