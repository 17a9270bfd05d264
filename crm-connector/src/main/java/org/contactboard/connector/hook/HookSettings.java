package org.contactboard.connector.hook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code contactboard.sources.<name>.hook.…}: the doors. Values are read as text and checked by {@link HookRule}. */
@ConfigMapping(prefix = "contactboard.sources")
interface HookSettings {

    @WithParentName
    Map<String, Block> blocks();

    /** What a source's block says of its door. */
    interface Block {
        Door hook();
    }

    /** One door's settings; without a scheme there is none. */
    interface Door {

        /** How the vendor proves that a request is its own. */
        Optional<String> scheme();

        /** What the vendor signs with, or sends; several while one replaces another. */
        Optional<List<String>> secret();

        /** The header of the signature or the secret, where the scheme leaves it open. */
        Optional<String> header();

        /** The parameter of the query that holds the secret, where the scheme leaves it open. */
        Optional<String> parameter();

        /** The address that the vendor posts to, where it signs that. */
        Optional<String> publicUrl();

        /** The largest body. */
        @WithDefault("1048576")
        String maxBytes();

        /** How far the time of a signature may be from ours. */
        @WithDefault("PT5M")
        String window();
    }
}
