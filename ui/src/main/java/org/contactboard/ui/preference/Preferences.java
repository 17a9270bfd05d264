package org.contactboard.ui.preference;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One reader's language, scheme, density and optional columns, from cookies; at first as the browser says.
 *
 * @param columns the words of the columns that the reader switched on; null as long as nothing was switched
 */
public record Preferences(
        Words words,
        Scheme scheme,
        Density density,
        @Nullable String columns) {

    private static final String LANGUAGE = "board-language";
    private static final String SCHEME = "board-scheme";
    private static final String DENSITY = "board-density";
    private static final String COLUMNS = "board-columns";

    public static Preferences of(VaadinRequest request) {
        return of(request.getCookies(), request.getLocale());
    }

    public static Preferences of(HttpServletRequest request) {
        return of(request.getCookies(), request.getLocale());
    }

    private static Preferences of(Cookie @Nullable [] sent, Locale spoken) {
        Map<String, String> cookies = Stream.ofNullable(sent)
                .flatMap(Arrays::stream)
                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (first, second) -> first));
        String language = cookies.get(LANGUAGE);
        return new Preferences(
                Words.of(language == null ? spoken : Locale.forLanguageTag(language)),
                one(Scheme.values(), cookies.get(SCHEME), Scheme.SYSTEM),
                one(Density.values(), cookies.get(DENSITY), Density.NORMAL),
                cookies.get(COLUMNS));
    }

    /** Another language needs every word anew: the page loads again, to where it was. */
    public static void speak(UI ui, Locale language) {
        keep(ui, LANGUAGE, language.toLanguageTag());
        ui.getPage().reload();
    }

    public static void wear(UI ui, Scheme scheme) {
        keep(ui, SCHEME, scheme.name());
        colour(ui, scheme);
    }

    public static void keep(UI ui, Density density) {
        keep(ui, DENSITY, density.name());
    }

    public static void keepColumns(UI ui, String words) {
        keep(ui, COLUMNS, words);
    }

    public static void colour(UI ui, Scheme scheme) {
        ui.getPage()
                .setColorScheme(
                        switch (scheme) {
                            case SYSTEM -> ColorScheme.Value.SYSTEM;
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                        });
    }

    private static void keep(UI ui, String name, String value) {
        ui.getPage()
                .executeJs("document.cookie = `${$0}=${$1}; path=/; max-age=31536000; SameSite=Strict`", name, value);
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
