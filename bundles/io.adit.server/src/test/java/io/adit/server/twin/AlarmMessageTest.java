package io.adit.server.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.publish.twin.AlarmMessage;
import io.adit.validation.AlarmSubjects;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.things.model.ThingId;
import org.junit.jupiter.api.Test;

class AlarmMessageTest {
    private static final ThingId THING = ThingId.of("ns:pump");
    private static final Instant NOW = Instant.parse("2026-03-28T23:00:00Z");

    private static AlarmRequest read(String subject, Object payload) {
        MessageHeaders headers =
                MessageHeaders.newBuilder(MessageDirection.TO, THING, subject).build();
        Message<Object> message = Message.newBuilder(headers).payload(payload).build();
        return AlarmDesk.request(SendThingMessage.of(THING, message, DittoHeaders.empty()), NOW);
    }

    private static AlarmRequest shelve(String members) {
        return read("shelve-alarm", JsonObject.of("{\"rule\":\"r\",\"reason\":\"why\"" + members + "}"));
    }

    private static long micros(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000;
    }

    @Test
    void readsWhatEachSubjectAsksFor() {
        JsonObject payload =
                JsonObject.of("{\"rule\":\"r\",\"comment\":\"seen\",\"reason\":\"why\",\"once\":true,\"x\":[1]}");
        assertThat(Stream.concat(AlarmSubjects.OF_OPERATORS.stream(), AlarmSubjects.OF_SERVICE.stream()))
                .allMatch(AlarmMessage::isAbout)
                .extracting(subject -> read(subject, payload))
                .containsExactly(
                        new AlarmRequest("r", AlarmAct.ACKNOWLEDGE, "unknown", "seen"),
                        new AlarmRequest("r", AlarmAct.CONFIRM, "unknown", "seen"),
                        new AlarmRequest("r", AlarmAct.RESET, "unknown", "seen"),
                        new AlarmRequest("r", AlarmAct.SHELVE_ONCE, "unknown", "why"),
                        new AlarmRequest("r", AlarmAct.UNSHELVE, "unknown", "seen"),
                        new AlarmRequest("r", AlarmAct.COMMENT, "unknown", "seen"),
                        new AlarmRequest("r", AlarmAct.REMOVE_FROM_SERVICE, "unknown", "why"),
                        new AlarmRequest("r", AlarmAct.PLACE_IN_SERVICE, "unknown", "seen"),
                        new AlarmRequest("r", AlarmAct.RETRAIN, "unknown", "seen"));
    }

    @Test
    void takesAPlainTextThatIsJson() {
        assertThat(read("acknowledge-alarm", "{\"rule\":\"r\"}"))
                .isEqualTo(new AlarmRequest("r", AlarmAct.ACKNOWLEDGE, "unknown", ""));
    }

    @Test
    void shelvesForMinutesOrUntilATimeOfAnyOffset() {
        assertThat(shelve(",\"minutes\":90.5").untilMicros()).isEqualTo(micros("2026-03-29T00:30:30Z"));
        assertThat(shelve(",\"until\":\"2026-03-29T06:00:00+02:00\",\"minutes\":null")
                        .untilMicros())
                .isEqualTo(micros("2026-03-29T04:00:00Z"));
    }

    @Test
    void saysWhatIsWrongWithAPayload() {
        assertThatThrownBy(() -> read("acknowledge-alarm", "seen")).hasMessageContaining("no JSON object");
        assertThatThrownBy(() -> read("acknowledge-alarm", "[1]")).hasMessageContaining("no JSON object");
        assertThatThrownBy(() -> read("acknowledge-alarm", "{}")).hasMessageContaining("Name the rule");
        assertThatThrownBy(() -> read("acknowledge-alarm", "{\"rule\":7}"))
                .hasMessageContaining("'rule' has to be a text");
        assertThatThrownBy(() -> read("comment-alarm", "{\"rule\":\"r\"}")).hasMessageContaining("'comment'");
        assertThatThrownBy(() -> read("remove-alarm-from-service", "{\"rule\":\"r\",\"comment\":\"x\"}"))
                .hasMessageContaining("'reason'");
        assertThatThrownBy(() -> read("comment-alarm", "{\"rule\":\"r\",\"comment\":\"" + "x".repeat(1001) + "\"}"))
                .hasMessageContaining("1000 characters");
    }

    @Test
    void saysWhatIsWrongWithAShelving() {
        for (String members : new String[] {"", ",\"once\":false", ",\"minutes\":5,\"once\":true"}) {
            assertThatThrownBy(() -> shelve(members)).hasMessageContaining("one of 'minutes'");
        }
        for (String minutes : new String[] {"0", "-1", "1e9", "\"5\""}) {
            assertThatThrownBy(() -> shelve(",\"minutes\":" + minutes)).hasMessageContaining("'minutes' has to be");
        }
        assertThatThrownBy(() -> shelve(",\"until\":\"2026-03-29T06:00:00\"")).hasMessageContaining("offset");
        assertThatThrownBy(() -> shelve(",\"until\":\"+999999999-01-01T00:00:00Z\""))
                .hasMessageContaining("too far");
        assertThatThrownBy(() -> read("shelve-alarm", "{\"rule\":\"r\",\"reason\":\" \",\"minutes\":5}"))
                .hasMessageContaining("'reason'");
    }
}
