package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.Programme;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadCheckTest {
    private static final Programme PROGRAMME = Derived.programme(Derived.measured("a", "mm", null));

    private final PayloadCheck check = new PayloadCheck(PROGRAMME);

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":5}", "{\"a\":5", "", "not json", "{\"b\":5}", "{\"a\":\"x\"}", "[1,2", "\u0000"})
    void saysTheSameAsTheEngineWhichTakesTheMessageLater(String payload) {
        RawMessage message = message(Derived.message(1, "\"a\":1"), payload);
        Recorder out = new Recorder();
        Engine.start(PROGRAMME).accept(message, out);

        String fault = check.fault(message);
        if (fault == null) {
            assertThat(out.undecodable).allMatch(reason -> reason.startsWith("The payload has no field"));
        } else {
            assertThat(out.undecodable).containsExactly(fault);
        }
    }

    @Test
    void hasNothingToSayOfADeviceThatNoChannelIsBoundTo() {
        RawMessage bound = Derived.message(1, "\"a\":1");
        RawMessage other = new RawMessage(
                1, 1, bound.tenant(), "nobody", "application/json", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(check.fault(other)).isNull();
        assertThat(check.fault(message(bound, "x"))).isNotNull();
    }

    private static RawMessage message(RawMessage like, String payload) {
        return new RawMessage(
                like.sequence(),
                like.arrivalMicros(),
                like.tenant(),
                like.deviceId(),
                like.contentType(),
                payload.getBytes(StandardCharsets.UTF_8));
    }
}
