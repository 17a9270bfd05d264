package org.contactboard.board.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which a caller reads a file: Dutch if it asks for that before English. */
public final class Language {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Language() {}

    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(language -> language.getLanguage().equals("nl")
                        || language.getLanguage().equals("en"))
                .findFirst()
                .filter(language -> language.getLanguage().equals("nl"))
                .map(_ -> DUTCH)
                .orElse(Locale.ENGLISH);
    }
}
