package org.contactboard.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramesTest {

    private final Frames frames = new Frames();

    @Test
    void cutsWhatComesTogether() {
        assertThat(frames.add("5|hello3|a|b")).containsExactly("hello", "a|b");
    }

    @Test
    void waitsForTheRest() {
        assertThat(frames.add("1")).isEmpty();
        assertThat(frames.add("1|hello")).isEmpty();
        assertThat(frames.add(" world2|o")).containsExactly("hello world");
        assertThat(frames.add("k")).containsExactly("ok");
    }

    @Test
    void countsInCharacters() {
        assertThat(frames.add("4|Zoë→2|ok")).containsExactly("Zoë→", "ok");
    }
}
