package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.step.StepResult;
import io.adit.steps.StepOutcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.protocol.JsonifiableAdaptable;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole topology without brokers. */
class AditTopologyTest {
    private static final SampleFacility SAMPLE = new SampleFacility();
    private static final Topics TOPICS = new Topics("site", SAMPLE.tenants);

    @TempDir
    Path folder;

    private TopologyRig rig;

    @BeforeEach
    void start() {
        rig = new TopologyRig(SAMPLE, TOPICS, folder);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void givesWhatTheEmbeddedEngineGivesBitByBit() {
        assertThat(SAMPLE.tenants).hasSize(2);
        List<EngineInput.Message> messages = SAMPLE.messages(300);
        rig.run(SAMPLE.programme);
        int sent = 0;
        for (EngineInput.Message message : messages) {
            rig.send(message, sent % 7 == 0);
            if (++sent % 100 == 0) {
                rig.tick(messages.subList(0, sent).stream()
                                        .mapToLong(EngineInput.Message::atMicros)
                                        .max()
                                        .orElseThrow()
                                / 1000
                        - 40_000);
            }
        }
        long end = SampleFacility.START_MILLIS + 4_000_000;
        rig.tick(end);
        Embedded expected = Embedded.run(SAMPLE, messages, end);
        assertThat(OutputText.samples(rig.values(TOPICS.rawSamples())))
                .hasSizeGreaterThan(5000)
                .isEqualTo(expected.raw);
        assertThat(OutputText.samples(rig.values(TOPICS.cleanSamples()))).isEqualTo(expected.clean);
        assertThat(OutputText.alarms(rig.values(TOPICS.alarms())))
                .hasSizeGreaterThan(5)
                .isEqualTo(expected.alarms);
        assertThat(rig.output(TOPICS.undecodable())).hasSize(expected.undecodable);
    }

    /** The change comes with a time far ahead of the messages, as while a backlog is worked off: it lets no time pass. */
    @Test
    void runsAChangedProgrammeInMidStream() {
        List<EngineInput.Message> messages = SAMPLE.messages(80);
        int half = messages.size() / 2;
        String changed = JsonArray.of(SAMPLE.programme).stream()
                .filter(thing -> !OutputText.text(thing.asObject(), "thingId").matches(".*(ring-12|rule\\.co-).*"))
                .collect(JsonCollectors.valuesToArray())
                .toString();
        assertThat(changed.length()).isLessThan(SAMPLE.programme.length());
        rig.run(SAMPLE.programme);
        messages.subList(0, half).forEach(message -> rig.send(message, false));
        rig.run(changed, SampleFacility.START_MILLIS + 86_400_000L);
        messages.subList(half, messages.size()).forEach(message -> rig.send(message, false));
        Embedded expected = new Embedded(SAMPLE.programme);
        expected.take(messages.subList(0, half));
        expected.change(changed);
        expected.take(messages.subList(half, messages.size()));
        assertThat(OutputText.samples(rig.values(TOPICS.cleanSamples())))
                .hasSizeGreaterThan(1500)
                .isEqualTo(expected.clean);
        assertThat(OutputText.alarms(rig.values(TOPICS.alarms()))).isNotEmpty().isEqualTo(expected.alarms);
    }

    @Test
    void writesCommandsThatDittoUnderstands() {
        rig.run(SAMPLE.programme);
        SAMPLE.messages(30).forEach(message -> rig.send(message, false));
        List<TestRecord<String, byte[]>> records = rig.output(TOPICS.twin());
        assertThat(records).hasSizeGreaterThan(20).allSatisfy(each -> {
            JsonifiableAdaptable adaptable =
                    ProtocolFactory.jsonifiableAdaptableFromJson(OutputText.json(each.value()));
            assertThat(DittoProtocolAdapter.newInstance().fromAdaptable(adaptable))
                    .isInstanceOfSatisfying(ModifyFeatureProperty.class, command -> {
                        assertThat(command.getEntityId().toString()).isEqualTo(each.key());
                        assertThat(command.getPropertyValue().isObject()).isTrue();
                    });
        });
    }

    @Test
    void keepsWhatNobodyIsBoundTo() {
        rig.run(SAMPLE.programme);
        rig.send(
                new EngineInput.Message(
                        1000 * SampleFacility.START_MILLIS, "other", "stranger", "text/plain", new byte[] {1}),
                true);
        assertThat(rig.output(TOPICS.undecodable())).singleElement().satisfies(each -> {
            assertThat(each.key()).isEqualTo("stranger");
            assertThat(each.value()).containsExactly(1);
            assertThat(new String(each.headers().lastHeader("reason").value(), StandardCharsets.UTF_8))
                    .contains("No facility");
        });
    }

    @Test
    void anInputThatNobodyCanReadStopsNothing() {
        rig.run(SAMPLE.programme);
        rig.input(TOPICS.ingest()).pipeInput(SAMPLE.thingId, new byte[] {9, 9});
        rig.input(TOPICS.ingest()).pipeInput(SAMPLE.thingId, new byte[] {77, 0, 0, 0, 0, 0, 0, 0, 0});
        rig.input(TOPICS.ingest()).pipeInput(SAMPLE.thingId, null);
        rig.input(TOPICS.ingest()).pipeInput(null, SAMPLE.messages(1).getFirst().toBytes());
        assertThat(rig.output(TOPICS.undecodable()))
                .extracting(
                        each -> new String(each.headers().lastHeader("reason").value(), StandardCharsets.UTF_8))
                .containsExactly(
                        "engine input of 2 bytes ends too early",
                        "unknown kind of engine input: 77",
                        "engine input of 0 bytes ends too early",
                        "engine input of no facility");
        SAMPLE.messages(1).forEach(message -> rig.send(message, false));
        assertThat(rig.output(TOPICS.cleanSamples())).hasSizeGreaterThan(10);
    }

    @Test
    void acknowledgesAnAlarmAndAnswers() {
        List<EngineInput.Message> messages = SAMPLE.messages(100);
        rig.run(SAMPLE.programme);
        messages.forEach(message -> rig.send(message, false));
        AlarmChanged raised = Embedded.run(SAMPLE, messages, SampleFacility.START_MILLIS)
                .changes
                .getFirst();
        rig.output(TOPICS.alarms());
        rig.output(TOPICS.twin());
        String thing = raised.channel().thingId();
        String message = "{\"topic\":\"" + thing.replaceFirst(":", "/") + "/things/live/messages/comment-alarm\","
                + "\"headers\":{\"correlation-id\":\"c1\",\"ditto-originator\":\"nginx:anna\"},"
                + "\"path\":\"/inbox/messages/comment-alarm\",\"value\":{\"rule\":\"" + raised.ruleId()
                + "\",\"comment\":\"seen\"}}";
        rig.input(TOPICS.actions())
                .pipeInput(thing, message.getBytes(StandardCharsets.UTF_8), SampleFacility.START_MILLIS + 1_100_000);
        List<JsonObject> comments = rig.output(TOPICS.alarms()).stream()
                .map(each -> OutputText.json(each.value()))
                .filter(each -> OutputText.text(each, "cause").equals("COMMENTED"))
                .toList();
        assertThat(comments)
                .singleElement()
                .satisfies(each -> assertThat(OutputText.text(each, "by")).isEqualTo("nginx:anna"));
        JsonObject answer =
                JsonObject.of(new String(rig.output(TOPICS.twin()).getLast().value(), StandardCharsets.UTF_8));
        assertThat(answer.getValue("status")).contains(JsonValue.of(200));
        assertThat(answer.getValue("value/code")).contains(JsonValue.of("done"));
        assertThat(answer.getValue("headers/correlation-id")).contains(JsonValue.of("c1"));
    }

    @Test
    void inputsReadBackAsTheyWere() {
        EngineInput action = new EngineInput.Action(
                5,
                new AlarmRequest("r", io.adit.engine.alarm.AlarmAct.SHELVE, 9, "by", "ö"),
                new ReplyAddress("ns:t", "shelve-alarm", ""));
        EngineInput change = new EngineInput.ProgrammeChange(7, SAMPLE.programme);
        assertThat(EngineInput.ofBytes(action.toBytes())).isEqualTo(action);
        assertThat(EngineInput.ofBytes(change.toBytes())).isEqualTo(change);
        EngineInput command = new EngineInput.Command(
                6,
                new CommandMessage(
                        new ReplyAddress("ns:t", "f", "stop", "c"), "by", "text/plain", new byte[] {1, 2}, true, 5000));
        EngineInput answer =
                new EngineInput.Answer(9, new CommandAnswer("tenant", "device", "site.0.1", 204, "", new byte[] {3}));
        assertThat(EngineInput.ofBytes(command.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(command);
        assertThat(EngineInput.ofBytes(answer.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(answer);
        EngineInput computed = new EngineInput.Computed(
                4,
                new StepOutcome(
                        new StepResult(
                                new ChannelId("ns:t", "f"),
                                3,
                                new long[] {1, 2},
                                "",
                                "{}",
                                new double[] {5, -0.25},
                                new byte[0]),
                        "s.py",
                        "abc"));
        assertThat(EngineInput.ofBytes(computed.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(computed);
        assertThat(EngineInput.ofBytes(new EngineInput.Tick(8).toBytes())).isEqualTo(new EngineInput.Tick(8));
    }
}
