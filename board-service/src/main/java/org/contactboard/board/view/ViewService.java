package org.contactboard.board.view;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.contactboard.board.access.Caller;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What people do with views. */
@Singleton
class ViewService {

    static final String ADDED = "view-added";
    static final String CHANGED = "view-changed";
    static final String REMOVED = "view-removed";

    private final Views views;
    private final FirstViews firsts;
    private final AuditTrail trail;
    private final Caller caller;

    ViewService(Views views, FirstViews firsts, AuditTrail trail, Caller caller) {
        this.views = views;
        this.firsts = firsts;
        this.trail = trail;
        this.caller = caller;
    }

    Listing<ViewDetail> page(Paging paging) {
        var seen = views.page(caller.login(), paging).stream().map(this::told).toList();
        return Listing.of(seen, paging, views.count(caller.login()));
    }

    ViewDetail detail(String id) {
        return told(seen(id, views.find(id)));
    }

    @Transactional
    Audited<ViewDetail> create(ViewEdit edit) {
        var view = write(View.of(UUID.randomUUID().toString(), caller.login(), edit));
        return audited(ADDED, view, new ViewChange(view.id(), null, view));
    }

    @Transactional
    Audited<ViewDetail> change(String id, ViewEdit edit, @Nullable String ifMatch) {
        var before = guarded(id, ifMatch);
        if (!edit.shared() && !ViewRule.mayKeepToThemselves(before, caller.login())) {
            throw Problem.refused(403, "Only its owner may take it from the others");
        }
        var view = write(View.of(id, before.owner(), edit));
        return audited(CHANGED, view, new ViewChange(id, before, view));
    }

    @Transactional
    ActionReceipt remove(String id, @Nullable String ifMatch) {
        var before = guarded(id, ifMatch);
        views.remove(id);
        return trail.write(REMOVED, id, null, new ViewChange(id, before, null));
    }

    /** Puts back what a view was, unless it was changed again; only who may change it takes a change back. */
    void restore(ViewChange change) {
        var now = views.lock(change.id());
        if (!now.equals(Optional.ofNullable(change.after()))) {
            throw Problem.conflict("id", "has been changed since: " + change.id());
        }
        now.ifPresent(this::guard);
        if (change.before() == null) {
            views.remove(change.id());
        } else {
            guard(change.before());
            write(change.before());
        }
    }

    FirstView first() {
        return firsts.of(caller.login());
    }

    @Transactional
    FirstView chooseFirst(@Nullable String id) {
        if (id != null && views.find(id).filter(this::sees).isEmpty()) {
            throw Problem.wrong("view", "is not a view's id: " + id);
        }
        firsts.choose(caller.login(), id);
        return first();
    }

    private View guarded(String id, @Nullable String ifMatch) {
        var view = seen(id, views.lock(id));
        guard(view);
        ETag.of(told(view)).guard(ifMatch);
        return view;
    }

    private void guard(View view) {
        if (!ViewRule.mayChange(view, caller.login(), caller.isManager())) {
            throw Problem.refused(403, "Only its owner may do that, or a manager where it is shared");
        }
    }

    /** What somebody keeps to themselves does not exist for others. */
    private View seen(String id, Optional<View> found) {
        return found.filter(this::sees).orElseThrow(() -> Problem.missing("view", id));
    }

    private boolean sees(View view) {
        return ViewRule.sees(view, caller.login());
    }

    private View write(View view) {
        ViewQueryRule.fault(view.query()).ifPresent(fault -> {
            throw Problem.wrong("query", fault);
        });
        if (views.isNameTaken(view)) {
            throw Problem.conflict("name", "is taken: " + view.name());
        }
        views.write(view);
        return view;
    }

    private Audited<ViewDetail> audited(String action, View view, ViewChange change) {
        return new Audited<>(told(view), trail.write(action, view.id(), null, change));
    }

    private ViewDetail told(View view) {
        return ViewRule.told(view, caller.login(), caller.isManager());
    }
}
