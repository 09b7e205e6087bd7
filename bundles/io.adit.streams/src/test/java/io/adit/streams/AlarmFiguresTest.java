package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.history.AlarmEntry;
import io.adit.history.kpi.AlarmId;
import io.adit.history.kpi.AlarmKpis;
import io.adit.history.kpi.AlarmMove;
import io.adit.history.kpi.AlarmMoves;
import io.adit.history.kpi.KpiReckoning;
import io.adit.history.kpi.Stretch;
import io.adit.publish.twin.StatusReader;
import io.adit.publish.twin.TwinProperty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the alarm system, made of what engines on Kafka leave in the topic of alarms and in twins, against those of the embedded engine. */
class AlarmFiguresTest {
    private static final SampleFacility SAMPLE = new SampleFacility();
    private static final Topics TOPICS = new Topics("site", SAMPLE.tenants);
    private static final long START = 1000 * SampleFacility.START_MILLIS;
    private static final long SECOND = 1_000_000;
    private static final int ROUNDS = 300;
    private static final int PARTS = 3;

    private static TopologyRig rig;
    private static Embedded embedded;
    private static List<AlarmChanged> changes;
    private static List<AlarmMove> inTwins;

    @BeforeAll
    static void runOnBoth(@TempDir Path folder) {
        rig = new TopologyRig(SAMPLE, TOPICS, folder);
        rig.run(SAMPLE.programme);
        embedded = new Embedded(SAMPLE.programme);
        List<EngineInput.Message> messages = SAMPLE.messages(ROUNDS);
        int each = messages.size() / PARTS;
        for (int part = 0; part < PARTS; part++) {
            List<EngineInput.Message> some = messages.subList(part * each, (part + 1) * each);
            some.forEach(message -> rig.send(message, false));
            embedded.take(some);
            acknowledge(some.getLast().atMicros() / 1000);
        }
        long end = SampleFacility.START_MILLIS + 4_000_000;
        rig.tick(end);
        embedded.advance(end);
        changes = rig.values(TOPICS.alarms()).stream().map(AlarmLines::read).toList();
        inTwins = statesInTwins();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    /** Somebody acknowledges every second alarm that waits for it. */
    private static void acknowledge(long millis) {
        Map<String, AlarmChanged> last = new LinkedHashMap<>();
        embedded.changes.forEach(change -> last.put(change.ruleId(), change));
        List<AlarmChanged> waiting = last.values().stream()
                .filter(change -> !change.status().acknowledged())
                .toList();
        for (int i = 0; i < waiting.size(); i += 2) {
            AlarmChanged change = waiting.get(i);
            String thing = change.channel().thingId();
            String message = "{\"topic\":\"" + thing.replaceFirst(":", "/")
                    + "/things/live/messages/acknowledge-alarm\",\"headers\":{\"ditto-originator\":\"nginx:anna\"},"
                    + "\"path\":\"/inbox/messages/acknowledge-alarm\",\"value\":{\"rule\":\"" + change.ruleId()
                    + "\"}}";
            rig.input(TOPICS.actions()).pipeInput(thing, message.getBytes(StandardCharsets.UTF_8), millis);
            embedded.act(new AlarmRequest(change.ruleId(), AlarmAct.ACKNOWLEDGE, "nginx:anna", ""), 1000 * millis);
        }
    }

    private static AlarmKpis figures(Stretch stretch, Collection<AlarmMove> states, List<AlarmChanged> made) {
        List<AlarmEntry> entries = IntStream.range(0, made.size())
                .mapToObj(i -> new AlarmEntry(i, made.get(i)))
                .filter(entry -> entry.change().status().timeMicros() >= stretch.fromMicros())
                .toList();
        return KpiReckoning.of(stretch, AlarmMoves.of(states, entries));
    }

    /** As the embedded engine has them. */
    private static List<AlarmMove> states() {
        Map<String, AlarmMove> states = new LinkedHashMap<>();
        embedded.changes.forEach(change -> states.put(change.ruleId(), AlarmMove.of(id(change), change.status())));
        return List.copyOf(states.values());
    }

    /** As twins have them; which rule it is tells its feature. */
    private static List<AlarmMove> statesInTwins() {
        Map<String, JsonObject> written = new LinkedHashMap<>();
        for (byte[] each : rig.values(TOPICS.twin())) {
            JsonObject command = OutputText.json(each);
            String thing = OutputText.text(command, "topic").replaceFirst("^([^/]+)/([^/]+)/.*", "$1:$2");
            command.getValue("value")
                    .filter(JsonValue::isObject)
                    .ifPresent(value -> written.put(thing + OutputText.text(command, "path"), value.asObject()));
        }
        Map<String, AlarmChanged> rules = new LinkedHashMap<>();
        embedded.changes.forEach(change -> rules.put(change.ruleId(), change));
        return rules.values().stream()
                .map(change -> {
                    TwinProperty place = TwinProperty.alarm(change.channel(), change.ruleId());
                    JsonObject status = written.get(
                            place.thingId() + "/features/" + place.featureId() + "/properties" + place.property());
                    assertThat(status).as(change.ruleId()).isNotNull();
                    return AlarmMove.of(id(change), StatusReader.alarm(status));
                })
                .toList();
    }

    private static AlarmId id(AlarmChanged change) {
        return new AlarmId(change.channel().thingId(), change.ruleId(), change.ruleName());
    }

    @Test
    void areThoseOfTheEmbeddedEngine() {
        assertThat(inTwins).isEqualTo(states());
        Stretch whole = new Stretch(START, START + 4000 * SECOND, 2);
        AlarmKpis figures = figures(whole, inTwins, changes);
        assertThat(figures.rate().count()).isGreaterThan(3);
        assertThat(figures.acknowledgement().count()).isPositive();
        assertThat(figures.acknowledgement().pending()).isPositive();
        assertThat(figures).isEqualTo(figures(whole, states(), embedded.changes));
        Stretch late = new Stretch(START + 2000 * SECOND, START + 4000 * SECOND, 1);
        assertThat(figures(late, inTwins, changes)).isEqualTo(figures(late, states(), embedded.changes));
    }

    /** Nothing changed in it, so its figures are made of what twins show. */
    @Test
    void areThoseOfTheEmbeddedEngineLongAfterTheLastChange() {
        Stretch after = new Stretch(START + 400_000 * SECOND, START + 500_000 * SECOND, 1);
        AlarmKpis figures = figures(after, inTwins, List.of());
        assertThat(figures.standing()).isNotEmpty();
        assertThat(figures).isEqualTo(figures(after, states(), embedded.changes));
    }
}
