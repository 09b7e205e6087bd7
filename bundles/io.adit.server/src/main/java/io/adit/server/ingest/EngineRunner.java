package io.adit.server.ingest;

import io.adit.connectivity.DeviceMessage;
import io.adit.engine.ChannelId;
import io.adit.engine.DeviceClock;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.publish.programme.ProgrammeReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the records of the ingest journal to the engine, one after the other, and what the engine makes of them to history
 * and twins. Used by one thread; {@link #problems}, {@link #undecodable} and {@link #programme} may be read by any.
 */
final class EngineRunner implements EngineOutput {
    private static final Logger LOG = LoggerFactory.getLogger(EngineRunner.class);

    private final History history;
    private final TwinWriter twins;
    private final IngestCounters counters;
    private final UndecodableMessages undecodable = new UndecodableMessages();
    private final List<Sample> raw = new ArrayList<>();
    private final List<Sample> clean = new ArrayList<>();
    private Engine engine = Engine.start(Programme.EMPTY);
    private String programmeJson = "[]";
    private Map<ChannelId, String> units = Map.of();
    private volatile List<String> problems = List.of();
    private volatile Programme programme = Programme.EMPTY;
    private volatile List<DeviceClock> clocks = List.of();

    EngineRunner(History history, TwinWriter twins, IngestCounters counters) {
        this.history = history;
        this.twins = twins;
        this.counters = counters;
    }

    /**
     * Goes on from the history's last checkpoint.
     *
     * @return sequence of the first record that has to be taken again
     */
    long restore() {
        History.Checkpoint last = history.lastCheckpoint().orElse(null);
        if (last == null) {
            return 1;
        }
        Checkpoint checkpoint = Checkpoint.ofBytes(last.state());
        Programme restored = read(checkpoint.programmeJson());
        engine = Engine.restore(restored, checkpoint.engineState());
        undecodable.read(checkpoint.undecodable());
        run(restored, checkpoint.programmeJson());
        return last.position() + 1;
    }

    /** Takes one record. The reply is that of an acknowledgement or a reset; DONE for all other records. */
    AlarmReply take(long sequence, IngestRecord ingested) {
        switch (ingested) {
            case IngestRecord.Message message -> {
                counters.countMessage();
                if (DeviceMessage.isNotification(message.contentType())) {
                    engine.advance(message.atMicros(), this);
                } else {
                    engine.accept(message.toRaw(sequence), this);
                }
            }
            case IngestRecord.Tick tick -> engine.advance(tick.atMicros(), this);
            case IngestRecord.ProgrammeChange change -> {
                Programme next = read(change.programmeJson());
                engine = engine.withProgramme(next);
                run(next, change.programmeJson());
                engine.advance(change.atMicros(), this);
            }
            case IngestRecord.Acknowledgement acknowledgement -> {
                return engine.acknowledge(
                        acknowledgement.ruleId(),
                        acknowledgement.by(),
                        acknowledgement.comment(),
                        acknowledgement.atMicros(),
                        this);
            }
            case IngestRecord.Reset reset -> {
                return engine.reset(reset.ruleId(), reset.by(), reset.comment(), reset.atMicros(), this);
            }
        }
        return AlarmReply.DONE;
    }

    /** Verdicts on interlocks by the state that the engine has now. */
    List<InterlockVerdict> judge(List<String> interlockIds, long nowMicros) {
        return interlockIds.stream().map(id -> engine.interlock(id, nowMicros)).toList();
    }

    /** Hands the samples that have gathered to history. */
    void handOver() {
        history.append(Series.RAW, raw);
        history.append(Series.CLEAN, clean);
        raw.clear();
        clean.clear();
    }

    /** Makes everything up to a record durable: first the twins, then history with the engine's state. */
    void checkpoint(long sequence) throws InterruptedException {
        handOver();
        clocks = engine.clocks();
        twins.flush();
        history.checkpoint(
                sequence, new Checkpoint(programmeJson, engine.saveState(), undecodable.toBytes()).toBytes());
    }

    /** What is wrong with the programme, one sentence each; the rest of it runs. */
    List<String> problems() {
        return problems;
    }

    /** The devices whose messages gave no sample. */
    List<UndecodableDevice> undecodable() {
        return undecodable.devices();
    }

    /** What was known of the devices' clocks at the last checkpoint. */
    List<DeviceClock> clocks() {
        return clocks;
    }

    /** What the engine runs. */
    Programme programme() {
        return programme;
    }

    private Programme read(String json) {
        List<JsonObject> things =
                JsonArray.of(json).stream().map(JsonValue::asObject).toList();
        ProgrammeReader.Result result = ProgrammeReader.read(things);
        List<String> sentences = new ArrayList<>(result.problems());
        List<ProgrammeFinding> findings = Engine.check(result.programme());
        findings.forEach(finding -> sentences.add(finding.toString()));
        Programme runnable =
                findings.isEmpty() ? result.programme() : result.programme().without(findings);
        sentences.addAll(Engine.companionFaults(runnable));
        sentences.addAll(Engine.interlockFaults(runnable));
        sentences.forEach(sentence -> LOG.warn("Programme: {}", sentence));
        problems = List.copyOf(sentences);
        return runnable;
    }

    private void run(Programme next, String json) {
        Map<ChannelId, String> byChannel = new HashMap<>();
        for (ChannelSettings channel : next.channels()) {
            byChannel.put(channel.id(), channel.unit());
        }
        units = byChannel;
        programme = next;
        programmeJson = json;
    }

    @Override
    public void raw(Sample sample) {
        counters.countRaw();
        raw.add(sample);
    }

    @Override
    public void clean(Sample sample) {
        if (sample.reason() != Reason.MISSING) {
            counters.countClean(sample.quality());
        }
        clean.add(sample);
    }

    @Override
    public void report(Sample sample) {
        ChannelId channel = sample.channel();
        twins.value(
                new TwinWriter.Target(channel.thingId(), channel.featureId()),
                StatusJson.ofSample(sample, units.getOrDefault(channel, "1")));
    }

    @Override
    public void alarm(AlarmChanged changed) {
        if (changed.cause() == AlarmCause.RAISED) {
            counters.countAlarmRaised();
            LOG.info("Alarm: {}", changed.status().message());
        }
        twins.alarm(
                new TwinWriter.Target(changed.channel().thingId(), ProgrammeReader.alarmFeature(changed.ruleId())),
                StatusJson.ofAlarm(changed));
    }

    @Override
    public void undecodable(RawMessage message, String reason) {
        counters.countUndecodable();
        undecodable.count(message, reason);
        LOG.debug("Message {} of {} gives no sample: {}", message.sequence(), message.deviceId(), reason);
    }
}
