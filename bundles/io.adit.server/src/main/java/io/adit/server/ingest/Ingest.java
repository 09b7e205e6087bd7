package io.adit.server.ingest;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.Downstream;
import io.adit.engine.DeviceClock;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.Programme;
import io.adit.engine.quality.ChannelQuality;
import io.adit.history.History;
import io.adit.journal.Journal;
import io.adit.notification.alarm.AlarmNotices;
import io.adit.publish.programme.RunningProgramme;
import io.adit.server.trace.MessageTraces;
import io.adit.steps.StepDesk;
import io.adit.steps.StepOutcome;
import io.adit.things.TwinRuntime;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes device messages: into the journal, and once they are durable through the engine, on a thread of its own, into
 * history and twins. At most {@value #CAPACITY} messages are between journal and engine; then senders have to wait.
 *
 * <p>After a crash the engine goes on from the last checkpoint and takes the journal's later records again: nothing that was
 * acknowledged is lost or doubled.
 */
public final class Ingest implements Downstream, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);
    /** Most messages between journal and engine. */
    public static final int CAPACITY = 50_000;

    private static final int BATCH = 4096;
    private static final long CHECKPOINT_NANOS = TimeUnit.SECONDS.toNanos(5);
    /** A re-run from a kept state to any record takes less than a second then. */
    private static final long STATES_APART = 50_000;

    private static final long TICK_MILLIS = 1000;

    private final Journal journal;
    private final EngineRunner runner;
    private final History history;
    private final RerunStore rerunStore;
    private final Rerun rerun;
    private final Arrivals arrivals;
    private final TwinWriter twins;
    private final StepDesk steps;
    private final MessageTraces traces;
    private final Clock clock;
    private final IngestCounters counters = new IngestCounters();
    private final DurableQueue queue;
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-ticks"));
    private final Thread pump = new Thread(this::pump, "adit-engine");
    private volatile @Nullable ForwardedIntake forwarded;
    private volatile boolean stopping;
    private volatile long lastTaken;

    /**
     * Where the input and its results are kept.
     *
     * @param journal of the ingest alone, kept open until {@link #close}
     * @param rerun folder of what re-runs need; may be empty
     */
    public record Stores(Journal journal, Path rerun, History history) {}

    /**
     * What takes part beside the engine; not closed here.
     *
     * @param notices is told of alarms
     * @param steps has Python steps computed
     * @param traces follows messages
     */
    public record Beside(AlarmNotices notices, StepDesk steps, MessageTraces traces) {
        /** Follows no message. */
        public Beside(AlarmNotices notices, StepDesk steps) {
            this(notices, steps, MessageTraces.OFF);
        }
    }

    /**
     * @param engine subject as which the engine writes into twins
     * @param beside what takes part
     */
    public Ingest(Stores stores, TwinRuntime twinRuntime, AuthorizationContext engine, Beside beside, Clock clock) {
        this.journal = stores.journal;
        this.queue = new DurableQueue(journal, CAPACITY);
        this.clock = clock;
        this.twins = new TwinWriter(twinRuntime, engine);
        this.steps = beside.steps;
        this.traces = beside.traces;
        this.history = stores.history;
        this.rerunStore = new RerunStore(stores.rerun, STATES_APART);
        this.runner = new EngineRunner(history, twins, counters, rerunStore, beside);
        this.arrivals = new Arrivals(journal, stores.rerun);
        this.rerun = new Rerun(journal, history, rerunStore);
    }

    /** Takes again what the last run did not get to a checkpoint, then starts. Returns when all of it was taken. */
    public void start() {
        long from = runner.restore();
        lastTaken = from - 1;
        journal.read(from, (sequence, bytes) -> {
            runner.take(sequence, IngestRecord.ofBytes(bytes));
            lastTaken = sequence;
            if (sequence % BATCH == 0) {
                runner.handOver();
            }
            return true;
        });
        runner.handOver();
        if (lastTaken >= from) {
            LOG.info("Took {} records again that came after the last checkpoint.", lastTaken - from + 1);
        }
        forwarded = new ForwardedIntake(
                ForwardedPositions.ofBytes(runner.forwarded().toBytes()), this::appendAndAwait);
        pump.start();
        ticks.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * From now on drops what devices sent when it gets too old or too much, once a minute; never what a restart still needs.
     *
     * @param time how long it is kept
     * @param bytes most bytes that are kept; the oldest go first
     */
    public void keep(Duration time, long bytes) {
        IngestRetention retention = new IngestRetention(journal, history, rerunStore, arrivals, time, bytes);
        ticks.scheduleWithFixedDelay(() -> retention.trim(nowMicros()), 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public CompletionStage<Void> accept(DeviceMessage message) {
        return queue.append(IngestRecord.Message.of(message), null, traces.begin(message))
                .thenApply(sequence -> null);
    }

    /**
     * Takes what a station handed on, each position once. Completes when it is durable and gone through.
     *
     * @return the position up to which all is here: where that is before what was given, it was not taken, as it overlaps
     */
    public CompletionStage<Long> forward(IngestRecord.Forwarded handedOn) {
        ForwardedIntake intake = forwarded;
        return intake == null
                ? CompletableFuture.failedFuture(new OverloadedException("the server has not started yet"))
                : intake.take(handedOn);
    }

    @Override
    public @Nullable String fault(DeviceMessage message) {
        return DeviceMessage.isNotification(message.contentType())
                ? null
                : runner.fault(IngestRecord.Message.of(message).toRaw(0));
    }

    /** From now on the engine runs this programme: the JSON array of its things. Completes when that is durable. */
    public CompletionStage<Long> changeProgramme(String programmeJson) {
        return queue.append(new IngestRecord.ProgrammeChange(nowMicros(), programmeJson));
    }

    /** Does what somebody wants about an alarm. Completes when the engine has done or refused it. */
    public CompletionStage<AlarmReply> act(AlarmRequest request) {
        return ask(new IngestRecord.Action(nowMicros(), request));
    }

    /** The alarms of which there is anything to tell, as they are once all is taken that is durable now. */
    public CompletionStage<List<AlarmNow>> alarms() {
        return queue.ask(EngineRunner::alarms);
    }

    /** The alarms of stations as they last handed them on, in turn with what is durable now. */
    public CompletionStage<List<AlarmNow>> stationAlarms() {
        return queue.ask(EngineRunner::stationAlarms);
    }

    /**
     * Judges interlocks by the engine's state once it has taken all that is durable now. Completes on the engine's thread; exceptionally
     * where too much waits for the engine, and never where that has stopped.
     *
     * @return a verdict for each, in their order
     */
    public CompletionStage<List<InterlockVerdict>> judge(List<String> interlockIds) {
        return queue.ask(each -> each.judge(interlockIds, nowMicros()));
    }

    /** How well the channels deliver, as the engine counts it now. */
    public CompletionStage<List<ChannelQuality>> quality() {
        return queue.ask(each -> each.quality(nowMicros()));
    }

    /** Hands to history what the engine has taken. @return sequence of the last record that it took */
    public CompletionStage<Long> handOver() {
        return queue.ask(each -> {
            each.handOver();
            return lastTaken;
        });
    }

    /** When messages arrived. */
    public Arrivals arrivals() {
        return arrivals;
    }

    /** What Python steps made. */
    public ComputedResults results() {
        return new ComputedResults(journal);
    }

    private CompletionStage<Long> computed(StepOutcome outcome) {
        return queue.append(
                new IngestRecord.Computed(nowMicros(), outcome.result(), outcome.script(), outcome.sha256()));
    }

    private CompletionStage<AlarmReply> ask(IngestRecord request) {
        CompletableFuture<AlarmReply> reply = new CompletableFuture<>();
        queue.append(request, reply, null).whenComplete((sequence, failure) -> {
            if (failure != null) {
                reply.completeExceptionally(failure);
            }
        });
        return reply;
    }

    /** Completes when the engine's thread has taken it too, so that what one station hands on can't fill the queue. */
    private CompletableFuture<Long> appendAndAwait(IngestRecord ingested) {
        CompletableFuture<AlarmReply> taken = new CompletableFuture<>();
        return queue.append(ingested, taken, null).thenCompose(sequence -> taken.thenApply(reply -> sequence));
    }

    private void tick() {
        counters.tick();
        queue.append(new IngestRecord.Tick(nowMicros()));
    }

    private void pump() {
        long nextCheckpoint = System.nanoTime() + CHECKPOINT_NANOS;
        try {
            while (!stopping || !queue.isEmpty()) {
                queue.drain(BATCH, this::take, question -> question.put(runner));
                runner.handOver();
                runner.dispatch(this::computed);
                if (System.nanoTime() - nextCheckpoint >= 0) {
                    runner.checkpoint(lastTaken);
                    nextCheckpoint = System.nanoTime() + CHECKPOINT_NANOS;
                }
            }
            runner.checkpoint(lastTaken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The engine has stopped; restart the server. Messages stay safe in the journal.", e);
        }
    }

    private AlarmReply take(DurableQueue.Taken entry) {
        AlarmReply reply = runner.take(entry.sequence(), entry.ingested(), entry.trace());
        lastTaken = entry.sequence();
        return reply;
    }

    /** Waits until everything that is durable now has gone through the engine and into the twins. */
    public void settle() throws InterruptedException {
        queue.awaitEmpty();
        twins.flush();
    }

    private long nowMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }

    /** Counts since the start. */
    public IngestCounters counters() {
        return counters;
    }

    /** Statuses written into twins since the start. */
    public long twinUpdates() {
        return twins.written();
    }

    /** Statuses that the twin runtime refused since the start. */
    public long twinRefusals() {
        return twins.refused();
    }

    /** What is wrong with the programme and its steps, one sentence each. */
    public List<String> problems() {
        return Stream.concat(runner.problems().stream(), steps.problems().stream())
                .toList();
    }

    /** The devices that ever sent a message which gave no sample, the one with the most first. */
    public List<UndecodableDevice> undecodable() {
        return runner.undecodable();
    }

    /** What is known of the clocks of devices that send times; some seconds old. */
    public List<DeviceClock> clocks() {
        return runner.clocks();
    }

    /** The bytes of a message as the device sent them; empty where the journal has no message of that sequence. Reads from the disk. */
    public Optional<byte[]> payload(long sequence) {
        return rerun.message(sequence).map(IngestRecord.Message::payload);
    }

    /** Tells where samples come from. */
    public Rerun rerun() {
        return rerun;
    }

    /** What the engine ran at the last checkpoint of a history; an empty programme where it has none. */
    public static Programme lastProgramme(History history) {
        return history.lastCheckpoint()
                .map(last -> Checkpoint.ofBytes(last.state()).programmeJson())
                .map(json -> RunningProgramme.of(json).programme())
                .orElse(Programme.EMPTY);
    }

    /** What the engine runs. */
    public Programme programme() {
        return runner.programme();
    }

    /** Statuses that wait to be written into twins, or are being written. */
    public int twinWaiting() {
        return twins.waiting();
    }

    /** How many alarms of each level are active; some seconds old. */
    public Map<String, Integer> standingAlarms() {
        return runner.standing();
    }

    /** Durable records that the engine has not taken yet. */
    public long lag() {
        return Math.max(0, journal.lastSequence() - lastTaken);
    }

    /** Messages that are between journal and engine now, at most {@link #CAPACITY}. */
    public long waiting() {
        return queue.waiting();
    }

    /** True while messages are taken: it is healthy and there is room. */
    public boolean isReady() {
        return isHealthy() && queue.hasRoom();
    }

    /** False when messages will not get through until the server is started again: the engine or its journal has stopped. */
    public boolean isHealthy() {
        return pump.isAlive() && journal.isWriting();
    }

    /** Waits until everything that was taken is durable and published; the journal stays open. */
    @Override
    public void close() {
        ticks.shutdownNow();
        stopping = true;
        try {
            pump.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
