package io.adit.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.Comparison;
import io.adit.engine.programme.PayloadCondition;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which payloads an interlock is about; where that is in doubt, it is. */
class PayloadMatchTest {
    private static final PayloadCondition SLOW = new PayloadCondition("/percent", Comparison.BELOW, "30");
    private static final PayloadCondition STILL = new PayloadCondition("/percent", Comparison.EQUAL, "0");
    private static final PayloadCondition OFF = new PayloadCondition("/fan/mode", Comparison.EQUAL, "off");

    private static boolean matches(PayloadCondition condition, String payload) {
        return PayloadMatch.matches(condition, payload.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutAConditionItIsAboutEveryPayload() {
        assertThat(PayloadMatch.matches(null, new byte[] {-1, 0})).isTrue();
    }

    @Test
    void comparesNumbersByTheirWorth() {
        assertThat(matches(STILL, "{\"percent\":0}")).isTrue();
        assertThat(matches(STILL, "{\"percent\":-0.0}")).isTrue();
        assertThat(matches(STILL, "{\"percent\":0e7}")).isTrue();
        assertThat(matches(STILL, "{\"percent\":1}")).isFalse();
        assertThat(matches(SLOW, "{\"percent\":29.9}")).isTrue();
        assertThat(matches(SLOW, "{\"percent\":30}")).isFalse();
        assertThat(matches(new PayloadCondition("/percent", Comparison.ABOVE, "30"), "{\"percent\":30.1}"))
                .isTrue();
    }

    @Test
    void comparesTexts() {
        assertThat(matches(OFF, "{\"fan\":{\"mode\":\"off\"}}")).isTrue();
        assertThat(matches(OFF, "{\"fan\":{\"mode\":\"on\"}}")).isFalse();
        assertThat(matches(new PayloadCondition("/run", Comparison.EQUAL, "false"), "{\"run\":false}"))
                .isTrue();
        assertThat(matches(new PayloadCondition("/run", Comparison.EQUAL, "false"), "{\"run\":true}"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "80",
                "no json",
                "{\"percent\":80",
                "{\"percent\":80}{\"percent\":0}",
                "{\"percent\":0,\"percent\":80}",
                "{\"speed\":80}",
                "{\"percent\":\"80\"}",
                "{\"percent\":null}",
                "{\"percent\":[80]}",
                "{\"percent\":1e400}",
                "[80]"
            })
    void aPayloadThatLeavesDoubtMatches(String payload) {
        assertThat(matches(SLOW, payload)).isTrue();
        assertThat(matches(STILL, payload)).isTrue();
    }
}
