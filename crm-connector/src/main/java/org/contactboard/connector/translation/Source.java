package org.contactboard.connector.translation;

import java.time.ZoneId;
import org.contactboard.connector.reading.Video;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.setting.Options;

/**
 * One configured source.
 *
 * @param name as in its topics, {@code crm.<name>}
 * @param translation raised by people when a setting changes results
 * @param zone of days, and of moments that come without one where the source's kind does not fix it
 * @param region of telephone numbers without a country, e.g. NL
 * @param choices which of its fields tell a product, a helpdesk call, a customer of the board, one of us
 * @param options what only this kind of source understands
 */
public record Source(
        String name,
        String kind,
        int translation,
        ZoneId zone,
        Video video,
        String region,
        Choices choices,
        Options options) {

    /** The same with other options: a change made by people counts as a translation of its own. */
    public Source mapped(int mappings, Options options) {
        return new Source(name, kind, translation + mappings, zone, video, region, choices, options);
    }

    public <T> T option(Option<T> option) {
        return options.get(option);
    }
}
