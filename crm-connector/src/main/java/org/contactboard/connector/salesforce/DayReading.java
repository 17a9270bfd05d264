package org.contactboard.connector.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, which Salesforce writes as midnight in UTC and which no zone may shift, as a day, or as Kafka Connect
 * does: as the number of days since 1970.
 */
final class DayReading {

    private static final long LAST_DAY = 100_000;

    private DayReading() {}

    static @Nullable Moment of(Fields fields, String field) {
        JsonNode value = fields.node().path(field);
        if (value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() > 0
                && value.intValue() < LAST_DAY) {
            return new Moment(null, LocalDate.ofEpochDay(value.intValue()));
        }
        Moment moment = MomentRule.read(fields, field, ZoneOffset.UTC);
        return moment == null ? null : new Moment(null, moment.dayIn(ZoneOffset.UTC));
    }
}
