package org.contactboard.ui.board;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.preference.Density;
import org.contactboard.ui.preference.Preferences;
import org.jspecify.annotations.Nullable;

/** How the board is drawn for its reader: as the address says, else as they prefer, else as the board is set. */
final class Looks implements Serializable {

    private final List<Extra> usual;
    private Density density;
    private @Nullable List<Extra> columns;

    /** {@code usual} are the board's own columns. */
    Looks(Preferences preferences, List<Extra> usual) {
        this.usual = usual;
        this.density = preferences.density();
        this.columns = preferences.columns() == null ? null : Look.columns(preferences.columns());
    }

    Density density(Place place) {
        return place.wall()
                ? Density.WALL
                : Objects.requireNonNullElse(place.look().density(), density);
    }

    List<Extra> columns(Place place) {
        return Objects.requireNonNullElse(said(place), usual);
    }

    /** Whether somebody said which columns are wanted. */
    boolean switched(Place place) {
        return said(place) != null;
    }

    private @Nullable List<Extra> said(Place place) {
        return place.look().columns() == null ? columns : place.look().columns();
    }

    /** The same place with all that is said of how it is drawn, also where that is as its reader prefers. */
    Place spelled(Place place) {
        List<Extra> wanted = said(place);
        return place.looking(new Look(density(place), wanted == null ? null : List.copyOf(wanted)));
    }

    /** What its reader prefers from now on stands above what the address said. */
    Place prefer(Density wanted, Place place) {
        density = wanted;
        return place.looking(place.look().dense(wanted));
    }

    /** The same with a column more or less. */
    Place prefer(Extra extra, boolean on, Place place) {
        List<Extra> shown = columns(place);
        List<Extra> wanted = Arrays.stream(Extra.values())
                .filter(one -> one == extra ? on : shown.contains(one))
                .toList();
        columns = wanted;
        return place.looking(place.look().columns(wanted));
    }
}
