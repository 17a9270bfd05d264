package org.contactboard.connector.leg;

import org.jspecify.annotations.Nullable;

/**
 * One end of a leg.
 *
 * @param inside one of us
 * @param id ours there: an extension, an agent
 * @param number of somebody outside, in E.164; null when it was withheld
 */
public record End(
        boolean inside, @Nullable String id, @Nullable String number) {

    /** Somebody outside who withheld his or her number. */
    public static final End WITHHELD = new End(false, null, null);

    public static End ours(@Nullable String id) {
        return new End(true, id, null);
    }

    static End theirs(String number) {
        return new End(false, null, number);
    }
}
