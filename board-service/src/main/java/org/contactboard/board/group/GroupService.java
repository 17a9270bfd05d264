package org.contactboard.board.group;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What people do with groups. */
@Singleton
class GroupService {

    static final String ADDED = "group-added";
    static final String CHANGED = "group-changed";
    static final String REMOVED = "group-removed";

    private final Groups groups;
    private final AuditTrail trail;
    private final Event<GroupEdited> edited;

    GroupService(Groups groups, AuditTrail trail, Event<GroupEdited> edited) {
        this.groups = groups;
        this.trail = trail;
        this.edited = edited;
    }

    @Transactional
    Audited<GroupDetail> create(GroupEdit edit) {
        var id = edit.id() == null ? UUID.randomUUID().toString() : edit.id();
        if (groups.find(id).isPresent()) {
            throw Problem.conflict("id", "is taken: " + id);
        }
        var created = write(id, edit, Set.of());
        return new Audited<>(created, trail.write(ADDED, id, null, new GroupChange(id, null, GroupEdit.of(created))));
    }

    @Transactional
    Audited<GroupDetail> change(String id, GroupEdit edit, @Nullable String ifMatch) {
        var before = guarded(id, ifMatch);
        var changed = write(id, edit, members(before));
        return new Audited<>(
                changed,
                trail.write(CHANGED, id, null, new GroupChange(id, GroupEdit.of(before), GroupEdit.of(changed))));
    }

    @Transactional
    ActionReceipt remove(String id, @Nullable String ifMatch) {
        var before = guarded(id, ifMatch);
        remove(before);
        return trail.write(REMOVED, id, null, new GroupChange(id, GroupEdit.of(before), null));
    }

    /** Puts back what a group was, unless it was changed again. */
    void restore(GroupChange change) {
        var now = groups.lock(change.id());
        if (!now.map(GroupEdit::of).equals(Optional.ofNullable(change.after()))) {
            throw Problem.conflict("id", "has been changed since: " + change.id());
        }
        if (change.before() != null) {
            write(change.id(), change.before(), now.map(GroupService::members).orElse(Set.of()));
        } else {
            now.ifPresent(this::remove);
        }
    }

    private GroupDetail guarded(String id, @Nullable String ifMatch) {
        var before = groups.lock(id).orElseThrow(() -> Problem.missing("group", id));
        ETag.of(before).guard(ifMatch);
        return before;
    }

    private void remove(GroupDetail group) {
        groups.remove(group.id());
        edited.fire(new GroupEdited(members(group)));
    }

    private GroupDetail write(String id, GroupEdit edit, Set<String> former) {
        check(id, edit);
        groups.write(id, edit);
        var concerned = new TreeSet<>(former);
        concerned.addAll(edit.members());
        edited.fire(new GroupEdited(concerned));
        return groups.find(id).orElseThrow();
    }

    private void check(String id, GroupEdit edit) {
        var unknown = groups.unknown(edit.members());
        if (!unknown.isEmpty()) {
            throw Problem.wrong("members", "are not customers' ids: " + String.join(", ", unknown));
        }
        var elsewhere = groups.elsewhere(id, edit.members());
        if (!elsewhere.isEmpty()) {
            throw Problem.conflict("members", "are in another group: " + String.join(", ", elsewhere));
        }
        if (edit.sharedPerson() != null && !groups.isPersonOf(edit.sharedPerson(), edit.members())) {
            throw Problem.wrong("sharedPerson", "is not a contact person of any of the members");
        }
    }

    private static Set<String> members(GroupDetail group) {
        var ids = new TreeSet<String>();
        group.members().forEach(member -> ids.add(member.id()));
        return ids;
    }
}
