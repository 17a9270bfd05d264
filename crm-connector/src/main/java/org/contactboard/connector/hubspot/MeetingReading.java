package org.contactboard.connector.hubspot;

import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Place;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.reading.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a meeting: its outcome says whether it was held; without one it is planned. */
record MeetingReading(HubSpotItem item) implements Reading {

    /** What there is to join; the external URL is the calendar's, and tells nothing. */
    private static final String[] JOIN = {"hs_video_conference_url", "hs_meeting_ms_teams_payload"};

    private static final String[] PLACE = {"hs_meeting_location_type", "hs_meeting_location", JOIN[0], JOIN[1]};

    @Override
    public @Nullable Status status() {
        if (!item.tells("hs_meeting_outcome")) {
            return null;
        }
        String text = item.text("hs_meeting_outcome");
        if (text == null) {
            return Status.PLANNED;
        }
        Status meant = item.source().option(HubSpotOptions.MEETING_OUTCOMES).get(item.word("hs_meeting_outcome"));
        if (meant == null) {
            throw Refusal.unmapped("hs_meeting_outcome", text, HubSpotOptions.MEETING_OUTCOMES);
        }
        return meant;
    }

    @Override
    public @Nullable Channel channel() {
        return place().channel(item.source().video());
    }

    /** A place that was emptied leaves the others, which are not known here. */
    @Override
    public boolean tellsChannel() {
        return item.isWhole()
                || item.properties().firstText(PLACE) != null
                        && !item.word("hs_meeting_location_type").equals("custom");
    }

    @Override
    public String start() {
        return "hs_meeting_start_time";
    }

    @Override
    public void time(Conversation.Telling telling) {
        if (item.tells("hs_meeting_start_time")) {
            Moment start = item.moment("hs_meeting_start_time");
            Moment known = start == null && item.isWhole() ? item.moment("hs_timestamp") : start;
            telling.startedAt(known == null ? null : known.instant()).on(known == null ? null : known.day());
        }
        if (item.tells("hs_meeting_end_time")) {
            Moment end = item.momentIfAny("hs_meeting_end_time");
            telling.endedAt(end == null ? null : end.instant());
        }
    }

    private Place place() {
        String type = item.text("hs_meeting_location_type");
        Place told = item.source().option(HubSpotOptions.MEETING_PLACES).get(item.word("hs_meeting_location_type"));
        if (told != null) {
            return told;
        }
        if (type != null && !item.word("hs_meeting_location_type").equals("custom")) {
            throw Refusal.unmapped("hs_meeting_location_type", type, HubSpotOptions.MEETING_PLACES);
        }
        return PlaceRule.read(
                item.properties().firstText(JOIN),
                item.text("hs_meeting_location"),
                item.source().region());
    }
}
