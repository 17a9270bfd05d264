package org.contactboard.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final String OPENED = """
            {"appConfig":{"v-uiId":3,"uidl":{"syncId":0,"Vaadin-Security-Key":"secret","Vaadin-Push-ID":"push"}}}""";

    @Test
    void readsWhatAPageNeedsToSpeak() throws JsonProcessingException {
        var opening = Opening.of(OPENED);
        assertThat(opening).isEqualTo(new Opening(3, "secret", "push"));
        assertThat(opening.calls()).isEqualTo("?v-r=uidl&v-uiId=3");
        assertThat(opening.push()).startsWith("VAADIN/push?v-r=push&v-uiId=3&v-pushId=push&");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> Opening.of("{\"appConfig\":{\"v-uiId\":3,\"uidl\":{}}}"))
                .hasMessageContaining("Vaadin-Security-Key");
    }

    @Test
    void readsAMessageThatIsGuardedOrNot() throws JsonProcessingException {
        assertThat(Told.of("for(;;);[{\"syncId\":4,\"clientId\":2}]").number()).hasValue(4);
        assertThat(Told.of("{\"syncId\":-1}").number()).isEmpty();
        assertThat(Told.of("{\"clientId\":2}").taken()).hasValue(2);
    }

    @Test
    void findsAnElementByItsTag() throws JsonProcessingException {
        var told = Told.of("""
                {"changes":[{"node":7,"type":"attach"},{"node":7,"type":"put","key":"tag","feat":0,"value":"vaadin-grid"}]}""");
        assertThat(told.node("vaadin-grid")).hasValue(7);
        assertThat(told.node("vaadin-select")).isEmpty();
    }

    @Test
    void knowsTheEndOfASession() throws JsonProcessingException {
        assertThat(Told.of("{\"meta\":{\"async\":true}}").endsThePage()).isFalse();
        assertThat(Told.of("{\"meta\":{\"sessionExpired\":true}}").endsThePage())
                .isTrue();
    }
}
