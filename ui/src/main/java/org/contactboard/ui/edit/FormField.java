package org.contactboard.ui.edit;

import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.function.Function;

/**
 * A field of a form over something that others may write too.
 *
 * @param label what it is called
 * @param told its value in what the board-service tells, as the field writes it
 * @param words its value as it is read
 */
public record FormField<T, V>(String label, HasValue<?, V> field, Function<T, V> told, Function<V, String> words) {

    /** What somebody else made of it, while {@code mine} stands in the form. */
    record Difference(String label, String before, String theirs, String mine) {}

    /** A field that reads as it is written. */
    public static <T> FormField<T, String> text(String label, HasValue<?, String> field, Function<T, String> told) {
        return new FormField<>(label, field, told, text -> text);
    }

    public void show(T value) {
        field.setValue(told.apply(value));
    }

    boolean differs(T one, T other) {
        return !Objects.equals(told.apply(one), told.apply(other));
    }

    Difference difference(T base, T theirs) {
        return new Difference(
                label, words.apply(told.apply(base)), words.apply(told.apply(theirs)), words.apply(field.getValue()));
    }

    /** What the writer left alone takes what the other wrote. */
    void merge(T base, T theirs) {
        if (Objects.equals(field.getValue(), told.apply(base))) {
            show(theirs);
        }
    }

    /** What the other wrote stands; what only the writer changed stays. */
    void take(T base, T theirs) {
        if (differs(base, theirs)) {
            show(theirs);
        } else {
            merge(base, theirs);
        }
    }
}
