package org.contactboard.connector.leg;

import org.contactboard.connector.event.Direction;

/** Who was on which side of a leg. */
public record Ends(Direction direction, End theirs, End ours) {

    /** An incoming leg that one of us began is outgoing for us: a softphone calls in to the exchange to call out. */
    public static Ends of(Direction said, End from, End to) {
        return switch (said) {
            case IN -> from.inside() ? new Ends(Direction.OUT, to, from) : new Ends(Direction.IN, from, to);
            case OUT -> new Ends(Direction.OUT, to, from);
        };
    }

    /** Only who calls can withhold a number: whoever is called without one is not outside. */
    boolean stayInside() {
        return theirs.inside() || direction == Direction.OUT && theirs.number() == null;
    }
}
