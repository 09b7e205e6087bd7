package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import io.adit.engine.DeviceClock;
import io.adit.engine.EngineOutput;
import io.adit.engine.PayloadCheck;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.detect.ChannelScore;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.step.StepRows;
import io.adit.engine.units.UnitText;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.notification.alarm.AlarmNotices;
import io.adit.publish.programme.RunningProgramme;
import io.adit.publish.twin.ForecastJson;
import io.adit.publish.twin.Foreseen;
import io.adit.publish.twin.QualityJson;
import io.adit.publish.twin.StatusJson;
import io.adit.publish.twin.TwinProperty;
import io.adit.server.trace.MessageTrace;
import io.adit.steps.StepDesk;
import io.adit.steps.StepSink;
import io.adit.steps.StepSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the records of the ingest journal to the engine, one after the other, and what the engine makes of them to history
 * and twins. Used by one thread; {@link #problems}, {@link #undecodable} and {@link #programme} may be read by any.
 */
final class EngineRunner implements EngineOutput, StepSource {
    private static final Logger LOG = LoggerFactory.getLogger(EngineRunner.class);

    private final History history;
    private final TwinWriter twins;
    private final RerunStore rerun;
    private final IngestCounters counters;
    private final AlarmNotices notices;
    private final StepDesk steps;
    private final UndecodableMessages undecodable = new UndecodableMessages();
    private final ForwardedPositions forwarded = new ForwardedPositions();
    private final StationAlarms stationAlarms = new StationAlarms();
    private final List<Sample> raw = new ArrayList<>();
    private final List<Sample> clean = new ArrayList<>();
    private final List<AlarmChanged> alarms = new ArrayList<>();
    private long record;
    private @Nullable MessageTrace trace;
    private EngineFeed feed = new EngineFeed();
    private Map<ChannelId, String> units = Map.of();
    private volatile RunningProgramme published = feed.running();
    private volatile PayloadCheck payloads = new PayloadCheck(Programme.EMPTY);
    private volatile List<DeviceClock> clocks = List.of();
    private volatile Map<String, Integer> standing = Map.of();
    private final Foreseen foreseen = new Foreseen();

    /** @param rerun keeps what is needed to run again */
    EngineRunner(History history, TwinWriter twins, IngestCounters counters, RerunStore rerun, Ingest.Beside beside) {
        this.rerun = rerun;
        this.notices = beside.notices();
        this.steps = beside.steps();
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
        feed = new EngineFeed(checkpoint);
        undecodable.read(checkpoint.undecodable());
        forwarded.read(checkpoint.forwarded());
        byte[] kept = checkpoint.stationAlarms();
        if (kept != null) {
            stationAlarms.read(kept);
        } else if (checkpoint.forwarded().length > 0) {
            stationAlarms.readJournal(history);
        }
        run();
        return last.position() + 1;
    }

    /** Takes one record. The reply is that to an action on an alarm; DONE for all other records. */
    AlarmReply take(long sequence, IngestRecord ingested) {
        return take(sequence, ingested, null);
    }

    /**
     * As {@link #take(long, IngestRecord)}.
     *
     * @param followed the message's trace, if it is followed
     */
    AlarmReply take(long sequence, IngestRecord ingested, @Nullable MessageTrace followed) {
        record = sequence;
        trace = followed;
        if (ingested instanceof IngestRecord.Message) {
            counters.countMessage();
        }
        AlarmReply reply = feed.take(sequence, ingested, this);
        if (ingested instanceof IngestRecord.Forwarded handedOn) {
            take(handedOn);
        } else if (ingested instanceof IngestRecord.ProgrammeChange change) {
            rerun.keepProgramme(sequence, change);
            run();
        } else if (ingested instanceof IngestRecord.Computed computed) {
            ChannelId channel = computed.result().channel();
            steps.done(channel, waiting(channel));
        }
        if (followed != null) {
            followed.taken();
            trace = null;
        }
        return reply;
    }

    private void take(IngestRecord.Forwarded handedOn) {
        ForwardedContent content = ForwardedContent.of(handedOn.stream(), handedOn.packed());
        raw.addAll(content.raw());
        clean.addAll(content.clean());
        alarms.addAll(content.alarms());
        stationAlarms.take(content.alarms());
        counters.countForwarded(content.raw().size() + content.clean().size());
        forwarded.put(handedOn);
    }

    /** How far stations are with all that was taken. */
    ForwardedPositions forwarded() {
        return forwarded;
    }

    /** Has the rows that wait for steps computed. */
    void dispatch(StepSink sink) {
        steps.dispatch(this, sink);
    }

    @Override
    public int waiting(ChannelId channel) {
        return feed.engine().waiting(channel);
    }

    @Override
    public StepRows oldest(ChannelId channel, int most) {
        return feed.engine().oldest(channel, most);
    }

    /** Verdicts on interlocks by the state that the engine has now. */
    List<InterlockVerdict> judge(List<String> interlockIds, long nowMicros) {
        return interlockIds.stream()
                .map(id -> feed.engine().interlock(id, nowMicros))
                .toList();
    }

    /** How well the channels deliver. */
    List<ChannelQuality> quality(long nowMicros) {
        return feed.engine().quality(nowMicros);
    }

    /** The alarms of which there is anything to tell, as they are now. */
    List<AlarmNow> alarms() {
        return feed.engine().programme().rules().stream()
                .flatMap(rule -> feed.engine().alarm(rule.ruleId()).stream()
                        .map(status -> new AlarmNow(rule.ruleId(), rule.name(), rule.channel(), status)))
                .toList();
    }

    /** The alarms of stations as they last handed them on. */
    List<AlarmNow> stationAlarms() {
        return stationAlarms.now();
    }

    /** Hands the samples and changes of alarms that have gathered to history. */
    void handOver() {
        history.append(Series.RAW, raw);
        history.append(Series.CLEAN, clean);
        history.appendAlarms(alarms);
        if (!alarms.isEmpty()) {
            standing = countStanding();
        }
        alarms.clear();
        raw.clear();
        clean.clear();
    }

    /** Makes everything up to a record durable: first the twins and notifications, then history with the engine's state. */
    void checkpoint(long sequence) throws InterruptedException {
        handOver();
        clocks = feed.engine().clocks();
        standing = countStanding();
        twins.flush();
        notices.flush();
        byte[] checkpoint = new Checkpoint(
                        feed.running().json(),
                        feed.engine().saveState(),
                        undecodable.toBytes(),
                        forwarded.toBytes(),
                        stationAlarms.toBytes())
                .toBytes();
        history.checkpoint(sequence, checkpoint);
        rerun.offer(sequence, checkpoint);
    }

    private Map<String, Integer> countStanding() {
        Map<String, Integer> counts = new TreeMap<>();
        for (AlarmNow each : alarms()) {
            if (each.status().active()) {
                counts.merge(each.status().level(), 1, Integer::sum);
            }
        }
        return Map.copyOf(counts);
    }

    /** How many alarms of each level were active at the last checkpoint. */
    Map<String, Integer> standing() {
        return standing;
    }

    /** What is wrong with the programme, one sentence each; the rest of it runs. */
    List<String> problems() {
        return published.problems();
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
        return published.programme();
    }

    /** Why a message gives no reading under what the engine runs; null where it gives one, or is not expected to. From any thread. */
    @Nullable
    String fault(RawMessage message) {
        return payloads.fault(message);
    }

    private void run() {
        RunningProgramme running = feed.running();
        running.problems().forEach(sentence -> LOG.warn("Programme: {}", sentence));
        Map<ChannelId, String> byChannel = new HashMap<>();
        for (ChannelSettings channel : running.programme().channels()) {
            byChannel.put(channel.id(), channel.unit());
        }
        units = byChannel;
        foreseen.goneWith(running.programme()).forEach(target -> twins.value(target, JsonFactory.nullObject(), trace));
        published = running;
        payloads = new PayloadCheck(running.programme());
        notices.programme(
                JsonArray.of(running.json()).stream().map(JsonValue::asObject).toList());
        steps.run(running.programme());
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
        twins.value(TwinProperty.status(channel), StatusJson.ofSample(sample, units.getOrDefault(channel, "1")), trace);
    }

    @Override
    public void alarm(AlarmChanged changed) {
        if (changed.cause() == AlarmCause.RAISED) {
            counters.countAlarmRaised();
            LOG.info(
                    "Alarm: {}",
                    UnitText.inLine(changed.status().message(), changed.status().unit()));
        }
        alarms.add(changed);
        notices.alarm(record, changed);
        twins.alarm(TwinProperty.alarm(changed.channel(), changed.ruleId()), StatusJson.ofAlarm(changed), trace);
    }

    @Override
    public void quality(ChannelQuality quality) {
        ChannelId channel = quality.channel();
        twins.value(TwinProperty.quality(channel), QualityJson.of(quality), trace);
    }

    @Override
    public void unusual(ChannelScore score) {
        ChannelId channel = score.channel();
        twins.value(TwinProperty.anomaly(channel), StatusJson.ofScore(score), trace);
    }

    @Override
    public boolean wantsForecasts() {
        return true;
    }

    @Override
    public void forecast(RuleForecast forecast) {
        twins.value(TwinProperty.forecast(forecast.channel(), forecast.ruleId()), ForecastJson.of(forecast), trace);
    }

    @Override
    public void unforeseen(ChannelId channel, String ruleId) {
        twins.value(TwinProperty.forecast(channel, ruleId), JsonFactory.nullObject(), trace);
    }

    @Override
    public void undecodable(RawMessage message, String reason) {
        counters.countUndecodable();
        undecodable.count(message, reason);
        LOG.debug("Message {} of {} gives no sample: {}", message.sequence(), message.deviceId(), reason);
    }
}
