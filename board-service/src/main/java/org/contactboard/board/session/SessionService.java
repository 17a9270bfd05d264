package org.contactboard.board.session;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.contactboard.board.contact.ContactEdit;
import org.contactboard.board.contact.ContactService;
import org.contactboard.board.problem.Problem;

/** Records everybody who attended. */
@Singleton
class SessionService {

    private final ContactService contacts;
    private final Clock clock;

    SessionService(ContactService contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Of a customer that is named twice the first is taken. */
    @Transactional
    Attendance record(SessionEdit edit) {
        if (edit.on().isAfter(LocalDate.now(clock))) {
            throw Problem.wrong("on", "must not be after today: nobody has attended it yet");
        }
        var session = UUID.randomUUID().toString();
        var records = new LinkedHashMap<String, ContactEdit>();
        for (var attendee : edit.attendees()) {
            records.putIfAbsent("%s/%s".formatted(session, attendee.customer()), edit.contact(attendee));
        }
        var subject = "%s · %s · %s".formatted(edit.product(), edit.on(), edit.name());
        var receipt = contacts.recordAll(ContactService.ATTENDED, subject, records);
        return new Attendance(receipt.action(), records.size());
    }
}
