package io.adit.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of payloads. */
class AuditPayloadTest {
    private static String kept(String payload) {
        return AuditPayload.of(payload.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsWhatWasSent() {
        assertThat(kept("{\"percent\":80, \"why\":\"smoke\"}")).isEqualTo("{\"percent\":80, \"why\":\"smoke\"}");
        assertThat(kept("80")).isEqualTo("80");
        assertThat(kept("")).isEmpty();
    }

    @Test
    void keepsNoMoreThanItsBound() {
        assertThat(kept("x".repeat(100_000))).hasSize(AuditPayload.MOST);
        assertThat(kept("{\"a\":[" + "1,".repeat(40_000) + "1],\"password\":\"hunter2\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"wifi\":{\"ssid\":\"site\",\"Password\":\"hunter2\"}}",
                "{\"list\":[{\"apiKey\":\"hunter2\"}]}",
                "{\"accessToken\":{\"value\":\"hunter2\"}}",
                "{\"line\":\"login with password=hunter2\"}",
                "password=hunter2",
                "{\"passwd\":\"hunter2\"",
                "{\"psk\":\"hunter2\"}",
                "{\"client_secret\":[\"hunter2\"]}"
            })
    void keepsNoSecret(String payload) {
        assertThat(kept(payload)).doesNotContain("hunter2");
    }

    @Test
    void keepsWhatStandsBesideASecret() {
        assertThat(kept("{\"ssid\":\"site\",\"password\":\"x\"}"))
                .isEqualTo("{\"ssid\":\"site\",\"password\":\"(withheld)\"}");
    }

    @Test
    void keepsNothingOfBytesThatAreNoText() {
        assertThat(AuditPayload.of(new byte[] {(byte) 0xC3, 0x28, 7})).isEmpty();
    }
}
