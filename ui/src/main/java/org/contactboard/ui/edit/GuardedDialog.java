package org.contactboard.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/**
 * Writes something that others may write too: whoever comes second is told what changed meanwhile, and says whose words
 * stand.
 *
 * @param <T> what the board-service tells of it
 */
public abstract class GuardedDialog<T> extends EditDialog {

    private final transient @Nullable Supplier<Tagged<T>> reading;
    private final RacePart race;
    private transient List<FormField<T, ?>> fields = List.of();
    private transient @Nullable Tagged<T> base;
    private transient @Nullable Tagged<T> theirs;

    /**
     * @param base as it was read; null where it is still to be made
     * @param reading reads it anew, away from the session's lock
     */
    protected GuardedDialog(
            String id,
            String title,
            String saving,
            Words words,
            @Nullable Tagged<T> base,
            @Nullable Supplier<Tagged<T>> reading) {
        super(id, title, saving, words);
        this.base = base;
        this.reading = reading;
        this.race = new RacePart(words, this::keepMine, this::takeTheirs);
    }

    /** The fields that are compared; filled with what was read. */
    protected final void guard(List<FormField<T, ?>> guarded) {
        fields = List.copyOf(guarded);
        Tagged<T> read = base;
        if (read != null) {
            fields.forEach(field -> field.show(read.value()));
        }
        addComponentAsFirst(race);
    }

    /** As it was last read, also after somebody else wrote it; null where it is still to be made. */
    protected final @Nullable T known() {
        return base == null ? null : base.value();
    }

    /** Reads what is filled in, and how it is written under this tag; empty when something is wrong with it. */
    protected abstract Optional<Function<String, Tagged<T>>> writing();

    /** Draws that it was written. */
    protected abstract void written(Tagged<T> now);

    @Override
    protected final Optional<Deed> deed() {
        String tag = base == null ? "" : base.tag();
        return writing().map(write -> () -> attempted(write, tag));
    }

    private Runnable attempted(Function<String, Tagged<T>> write, String tag) {
        try {
            Tagged<T> now = write.apply(tag);
            return () -> {
                close();
                written(now);
            };
        } catch (Refusal refused) {
            if (!refused.isLostRace() || reading == null) {
                throw refused;
            }
            Tagged<T> found = reading.get();
            return () -> lost(found);
        }
    }

    private void lost(Tagged<T> found) {
        Tagged<T> read = base;
        if (read == null) {
            return;
        }
        theirs = found;
        race.show(fields.stream()
                .filter(field -> field.differs(read.value(), found.value()))
                .map(field -> field.difference(read.value(), found.value()))
                .toList());
        allowSaving(false);
    }

    private void keepMine() {
        settle(FormField::merge);
        attempt();
    }

    private void takeTheirs() {
        settle(FormField::take);
    }

    /** How a field is left when it is said whose words stand. */
    @FunctionalInterface
    private interface Settling {
        <T> void settle(FormField<T, ?> field, T base, T theirs);
    }

    private void settle(Settling settling) {
        Tagged<T> read = base;
        Tagged<T> found = theirs;
        if (read != null && found != null) {
            base = found;
            fields.forEach(field -> settling.settle(field, read.value(), found.value()));
        }
        race.setVisible(false);
        allowSaving(true);
    }
}
