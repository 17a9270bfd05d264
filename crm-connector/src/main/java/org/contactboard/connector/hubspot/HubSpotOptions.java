package org.contactboard.connector.hubspot;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Place;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;

/** What differs between accounts of HubSpot; the values that it comes with are known. */
final class HubSpotOptions {

    static final Option<String> SEGMENT_FIELD = Option.text("segment-field");

    /** Of hs_call_status: whether the call has ended well. One that was cancelled was dialled, and never planned. */
    static final Option<Map<String, Status>> CALL_STATUSES = Option.meanings(
            "call-statuses",
            Status.class,
            Map.ofEntries(
                    entry("COMPLETED", Status.HELD),
                    entry("BUSY", Status.NOT_HELD),
                    entry("CALLING_CRM_USER", Status.NOT_HELD),
                    entry("CANCELED", Status.NOT_HELD),
                    entry("CONNECTING", Status.NOT_HELD),
                    entry("FAILED", Status.NOT_HELD),
                    entry("HOLD", Status.NOT_HELD),
                    entry("IN_PROGRESS", Status.NOT_HELD),
                    entry("MISSED", Status.NOT_HELD),
                    entry("NO_ANSWER", Status.NOT_HELD),
                    entry("QUEUED", Status.NOT_HELD),
                    entry("RINGING", Status.NOT_HELD),
                    entry("UNKNOWN", Status.NOT_HELD)));

    /** Of hs_call_status: the call goes on, or nobody knows: such a status alone says nothing of how it ended. */
    static final Set<String> UNDER_WAY =
            Set.of("calling_crm_user", "connecting", "hold", "in_progress", "queued", "ringing", "unknown");

    /** Of hs_call_disposition: whether somebody was spoken to. A live message was left with somebody else. */
    static final Option<Map<String, Status>> CALL_DISPOSITIONS = Option.meanings(
            "call-dispositions",
            Status.class,
            Map.ofEntries(
                    entry("f240bbac-87c9-4f6e-bf70-924b57d47db7", Status.HELD),
                    entry("Connected", Status.HELD),
                    entry("9d9162e7-6cf3-4944-bf63-4dff82258764", Status.NOT_HELD),
                    entry("Busy", Status.NOT_HELD),
                    entry("a4c4c377-d246-4b32-a13b-75a56a4cd0ff", Status.NOT_HELD),
                    entry("Left live message", Status.NOT_HELD),
                    entry("b2cf5968-551e-4856-9783-52b3da59a7d0", Status.NOT_HELD),
                    entry("Left voicemail", Status.NOT_HELD),
                    entry("73a0d17f-1163-4015-bdd5-ec830791da20", Status.NOT_HELD),
                    entry("No answer", Status.NOT_HELD),
                    entry("17b47fee-58de-441e-a44c-c6300d46f273", Status.NOT_HELD),
                    entry("Wrong number", Status.NOT_HELD)));

    /** Of hs_meeting_outcome. A meeting that was moved is planned, at its new time. */
    static final Option<Map<String, Status>> MEETING_OUTCOMES = Option.meanings(
            "meeting-outcomes",
            Status.class,
            Map.of(
                    "SCHEDULED", Status.PLANNED,
                    "RESCHEDULED", Status.PLANNED,
                    "COMPLETED", Status.HELD,
                    "NO_SHOW", Status.NOT_HELD,
                    "NO SHOW", Status.NOT_HELD,
                    "CANCELED", Status.CANCELLED,
                    "CANCELLED", Status.CANCELLED));

    /** Of hs_meeting_location_type; for CUSTOM the location's own words tell. */
    static final Option<Map<String, Place>> MEETING_PLACES = Option.meanings(
            "meeting-places",
            Place.class,
            Map.of(
                    "PHONE", Place.PHONE,
                    "ADDRESS", Place.ON_SITE,
                    "VCE", Place.VIDEO,
                    "VIDEO", Place.VIDEO,
                    "VIDEO_CONFERENCE", Place.VIDEO));

    /** Of hs_activity_type, which is an organisation's own: what is not here does not matter. */
    static final Option<Map<String, Activity>> ACTIVITY_TYPES =
            Option.meanings("activity-types", Activity.class, Map.of());

    private HubSpotOptions() {}

    static List<Option<?>> all() {
        return List.of(
                SEGMENT_FIELD, CALL_STATUSES, CALL_DISPOSITIONS, MEETING_OUTCOMES, MEETING_PLACES, ACTIVITY_TYPES);
    }
}
