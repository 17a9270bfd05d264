package org.contactboard.connector.translation;

import java.util.List;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;

/** Translates the records of one kind of source: a pure function, without memory, that never throws. */
public interface Translator {

    /** As in {@code contactboard.sources.<name>.kind}. */
    String kind();

    /** What can be set for this kind and no other. */
    default List<Option<?>> options() {
        return List.of();
    }

    /** One entry per item of the record, in its order. */
    List<Item> translate(CrmRecord record, Source source);
}
