package io.adit.engine;

import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.explain.Tracer;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.internal.EngineCore;
import io.adit.engine.internal.ExpressionCompiler;
import io.adit.engine.internal.decode.FieldSyntax;
import io.adit.engine.internal.derive.AwaitedStep;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ExpressionProblem;
import io.adit.engine.programme.FieldProblem;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeException;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.step.StepResult;
import io.adit.engine.step.StepRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs a programme over messages: raw samples, clean samples, reports for the twin, alarms. Not safe for use by several threads.
 *
 * <p>Time: the engine's time is the latest arrival or {@code nowMicros} that it was given; it never goes back. What a delay, a gap or an
 * interval makes due by then is put out first, in the order of time. So an additional {@link #advance} makes output come
 * earlier, but not different, as long as it doesn't run ahead of the messages to come; and a replay of the same messages and
 * actions gives the same output, bit by bit, wherever the state was saved and restored between.
 */
public final class Engine {
    private final Programme programme;
    private final EngineCore core;

    private Engine(Programme programme) {
        this.programme = programme;
        this.core = new EngineCore(programme);
    }

    /**
     * A new engine that has seen nothing.
     *
     * @throws ProgrammeException with all errors, where the programme can't run
     */
    public static Engine start(Programme programme) {
        Engine engine = new Engine(programme);
        engine.core.begin(Programme.EMPTY);
        return engine;
    }

    /**
     * An engine that goes on from a saved state. The programme may be another one than when the state was saved: channels of the
     * same id and unit and rules of the same id, channel, unit and direction keep their state. An active alarm that can't go on, because its rule is
     * gone, disabled or changed at the root, is put out as withdrawn with the next call that has an output. What people have said about announcing an alarm
     * (shelved, out of service) stays as long as its rule runs over the same channel.
     *
     * @param state as given by {@link #saveState}
     * @throws ProgrammeException with all errors, where the programme can't run
     * @throws StateException where the bytes can't be read
     */
    public static Engine restore(Programme programme, byte[] state) {
        Engine engine = new Engine(programme);
        engine.core.read(state);
        return engine;
    }

    /** All errors of a programme; none where it can run. */
    public static List<ProgrammeFinding> check(Programme programme) {
        return EngineCore.check(programme);
    }

    /** What is wrong with the fields that a binding names, for its format; nothing where they can be read. */
    public static List<FieldProblem> checkFields(BindingSettings binding) {
        return FieldSyntax.check(binding);
    }

    /**
     * What is wrong with a formula or a condition; null where nothing is.
     *
     * @param units UCUM code of each input, by its name
     * @param unit UCUM code of the wanted value; null where a condition is wanted
     */
    public static @Nullable ExpressionProblem checkExpression(
            String text, Map<String, String> units, @Nullable String unit) {
        return ExpressionCompiler.check(text, units, unit);
    }

    /**
     * What keeps interlocks of a programme from being judged as they were meant, a sentence each: such an interlock runs all the same,
     * and refuses.
     *
     * @throws ProgrammeException where channels or rules are wrong
     */
    public static List<String> interlockFaults(Programme programme) {
        return EngineCore.interlockFaults(programme);
    }

    /**
     * What keeps samples of a programme from being corrected by, or compared with, other channels, a sentence each: such a channel runs all the
     * same, and its samples say what they lack.
     *
     * @throws ProgrammeException where channels or rules are wrong
     */
    public static List<String> companionFaults(Programme programme) {
        return EngineCore.companionFaults(programme);
    }

    /**
     * Alarms that are to inhibit rules of a programme and never will, as their rule does not run or has no such level, a sentence each: the inhibited rule runs
     * all the same.
     */
    public static List<String> inhibitorFaults(Programme programme) {
        return EngineCore.inhibitorFaults(programme);
    }

    /** The clocks of the devices that sent times, in the order of the programme; those of which too little is known are left out. */
    public List<DeviceClock> clocks() {
        return core.clocks();
    }

    /** What this engine runs. */
    public Programme programme() {
        return programme;
    }

    /**
     * Takes one message: either at least one {@link EngineOutput#raw} and {@link EngineOutput#clean} follow, or one {@link
     * EngineOutput#undecodable}. Throws nothing of its own, whatever the payload.
     */
    public void accept(RawMessage message, EngineOutput output) {
        core.accept(message, output);
    }

    /**
     * Takes a reading as it was put out by {@link EngineOutput#raw} before, through the binding that holds at its time. For
     * running kept readings again, in the order in which they came; what is derived from those of the last message follows with the next call of {@link
     * #advance}.
     *
     * @param arrivalMicros of the message that it came in
     * @return false where the channel has no binding at that time, or is not in the programme; then nothing comes out
     */
    public boolean acceptRaw(Sample raw, long arrivalMicros, EngineOutput output) {
        return core.acceptRaw(raw, arrivalMicros, output);
    }

    /**
     * Takes what a message told of its device's clock, as {@link #accept} does of itself: for running kept readings again, before those of the message.
     *
     * @param lagMicros from the newest time of measurement in the message to its arrival
     */
    public void deviceClock(String tenant, String deviceId, long lagMicros) {
        core.deviceClock(tenant, deviceId, lagMicros);
    }

    /**
     * Takes a sample as it was put out by {@link EngineOutput#clean} before: it is not judged again, and goes on to report and rules. Such a channel
     * no longer notices gaps by itself, since they are among its samples: these come out when their time has come, with the next call that goes beyond it. An
     * engine that is given such samples is for running them again; its state is not to be saved.
     *
     * @param arrivalMicros when it came out first, in engine time
     * @return false where the channel is not in the programme; then nothing comes out
     */
    public boolean acceptClean(Sample clean, long arrivalMicros, EngineOutput output) {
        return core.acceptClean(clean, arrivalMicros, output);
    }

    /**
     * Lets time pass without a message: delays of rules run out, gaps are noticed, held reports follow. Call it about once a
     * second.
     *
     * @param nowMicros microseconds since the epoch; an earlier time than before changes nothing
     */
    public void advance(long nowMicros, EngineOutput output) {
        core.advance(nowMicros, output);
    }

    /** How far time has come, in microseconds since the epoch; {@link Long#MIN_VALUE} before the first input. */
    public long nowMicros() {
        return core.now();
    }

    /** Does what somebody wants about an alarm, or says why not. */
    public AlarmReply act(AlarmRequest request, long nowMicros, EngineOutput output) {
        return core.act(request, nowMicros, output);
    }

    /**
     * Takes what a step made of rows that wait for it: they become samples of its channel. Rows that do not wait any more are passed over,
     * so the same result twice changes nothing.
     *
     * @param sequence of the record in the journal that holds the result; the samples bear it
     */
    public void computed(StepResult result, long sequence, long nowMicros, EngineOutput output) {
        core.advance(nowMicros, output);
        core.steps().take(result, sequence, core.now(), output);
    }

    /** Number of rows that wait for the step which feeds a channel; 0 where none does. */
    public int waiting(ChannelId channel) {
        AwaitedStep step = core.steps().of(channel);
        return step == null ? 0 : step.size();
    }

    /**
     * The oldest of the rows that wait for the step which feeds a channel.
     *
     * @param most at least 1
     * @throws IllegalArgumentException where no step feeds the channel
     */
    public StepRows oldest(ChannelId channel, int most) {
        AwaitedStep step = core.steps().of(channel);
        if (step == null) {
            throw new IllegalArgumentException("no step feeds " + channel);
        }
        return step.oldest(most);
    }

    /**
     * Lets the rows that a step of another programme could not take over pass, as if their step had failed. Call it before {@link
     * #withProgramme}.
     */
    public void giveUpRows(Programme next, EngineOutput output) {
        core.steps().giveUp(next, core.now(), output);
    }

    /**
     * Judges an interlock by alarms and values as they are now; changes nothing. One that does not run refuses.
     *
     * @param nowMicros microseconds since the epoch, by which values may be too old
     */
    public InterlockVerdict interlock(String interlockId, long nowMicros) {
        return core.interlock(interlockId, nowMicros);
    }

    /** How well the channels deliver, in the order of the programme; changes nothing. @param nowMicros microseconds since the epoch */
    public List<ChannelQuality> quality(long nowMicros) {
        return core.quality(nowMicros);
    }

    /** State of the alarm of a rule; empty for a rule that doesn't run, and before there is anything to tell of it. */
    public Optional<AlarmStatus> alarm(String ruleId) {
        return Optional.ofNullable(core.alarm(ruleId));
    }

    /** The whole state: equal bytes for equal programmes and inputs; some hundred bytes per channel. */
    public byte[] saveState() {
        return core.write();
    }

    /**
     * How far back, in microseconds by time of measurement, the samples of its inputs have a part in those of a derived channel; what counts in
     * samples is not in it. 0 for a channel that is not derived.
     */
    public long memoryMicros(ChannelId channel) {
        return core.memoryMicros(channel);
    }

    /**
     * From now on tells what happens to the samples of one channel; changes nothing in what comes out.
     *
     * @param tracer null: no longer
     */
    public void trace(ChannelId channel, @Nullable Tracer tracer) {
        core.trace(channel, tracer);
    }

    /**
     * An engine for another programme that goes on from this one's state; see {@link #restore}. Rules that are new, or changed in anything, judge what
     * their channels have shown last with the next call that has an output, and do not wait for a sample; that they still have to is not in the saved state, so make that call
     * before saving it. This engine should not be used afterwards.
     *
     * @throws ProgrammeException with all errors, where the programme can't run; this engine is then as before
     */
    public Engine withProgramme(Programme next) {
        Engine engine = restore(next, saveState());
        engine.core.begin(programme);
        return engine;
    }
}
