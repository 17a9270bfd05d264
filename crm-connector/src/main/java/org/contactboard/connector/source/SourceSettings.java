package org.contactboard.connector.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code contactboard.sources.<name>.…}: one block for each source. Values are read as text and checked by {@link SourceRule}. */
@ConfigMapping(prefix = "contactboard.sources")
interface SourceSettings {

    @WithParentName
    Map<String, Block> blocks();

    /** One source's settings. */
    interface Block {

        /** The kind of system, which chooses the translator. */
        String kind();

        /** Raised when a setting changes results, so that re-reading the source repairs the board. */
        @WithDefault("1")
        String translation();

        /** The zone of days and of moments without one; by default the board's. */
        Optional<String> zone();

        /** What a video meeting counts as: phone, face-to-face or none. */
        @WithDefault("phone")
        String video();

        /** The country of telephone numbers that do not name one. */
        @WithDefault("NL")
        String region();

        /** Fields that name the product, the first with a value wins; with dots one inside another. */
        Optional<List<String>> productFields();

        /** What makes a conversation one with the helpdesk: {@code field=value|value}, or a field that has a value. */
        Optional<List<String>> helpdesk();

        /** Which accounts are on the board before anybody spoke with them, in the same form. */
        Optional<List<String>> boardCustomers();

        /** Domains of our own e-mail addresses. */
        Optional<List<String>> ownDomains();

        /** The source's ids of ourselves. */
        Optional<List<String>> ownCompanies();

        /** Where people look at a record of it in their browser: an address with {@code {kind}} and {@code {id}}. */
        Optional<String> recordUrl();

        /** What only this kind of source understands. */
        Map<String, String> options();
    }
}
