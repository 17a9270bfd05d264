package org.contactboard.local.place;

/** Why the launcher does not do what was asked: one clear line for the person who asked; exit code 2. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String line) {
        super(line, null, false, false);
    }
}
