package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** Does what a back-test asks for. The rules and the limits of a sweep go through the readings together, in one pass. Used by one thread. */
public final class Trial {
    private final BacktestData data;
    private final BacktestRequest request;
    private final Stretch stretch;
    private final RuleSelection selection;
    private final DoubleConsumer progress;
    private final BooleanSupplier goesOn;
    private final Notes notes = new Notes();
    private final @Nullable SweepVariants variants;
    /** By the name of an origin, the sequence of its last message that counts. */
    private final Map<String, Long> through = new HashMap<>();

    private int passes;
    private int passed;

    /**
     * @param progress told how much is done, 0 to 1
     * @param goesOn asked now and then; false ends it
     * @throws BacktestException where the request can't be done
     */
    public Trial(BacktestData data, BacktestRequest request, DoubleConsumer progress, BooleanSupplier goesOn) {
        this.data = data;
        this.request = request;
        stretch = request.stretch();
        this.progress = progress;
        this.goesOn = goesOn;
        selection = RuleSelection.of(request.programme(), request.ruleIds());
        variants = variants(request.sweep());
    }

    private @Nullable SweepVariants variants(@Nullable Sweep sweep) {
        if (sweep == null) {
            return null;
        }
        LevelRuleSettings rule = selection.rule(sweep.ruleId());
        List<Incident> judged = judged(List.of(rule));
        return new SweepVariants(sweep, rule, () -> tally(judged));
    }

    /**
     * Runs.
     *
     * @throws BacktestException where there is no answer
     * @throws CancellationException where it was ended
     */
    public BacktestReport run() {
        List<Incident> judged = judged(selection.rules());
        notes.faults(request.faults());
        notes.latches(request.programme().rules(), selection.ids(), request.resetAfterMicros());
        notes.incidents(request.incidents().incidents().size() - judged.size());
        List<LevelRuleSettings> all = new ArrayList<>(selection.rules());
        Latches latches = Latches.of(request.programme().rules(), request.resetAfterMicros());
        if (variants != null) {
            all.addAll(variants.rules());
            latches = latches.alike(variants.ruleId(), variants.rules());
        }
        Occurrences found = new Occurrences(stretch, selection.rules(), latches);
        List<ScopedRules> parts = ScopedRules.of(data, selection.programme(), all);
        passes = parts.size() * (request.against() == Against.PROGRAMME ? 2 : 1);
        long readings = run(parts, variants == null ? found.reader() : found.besides(variants::add));
        if (readings == 0) {
            throw new BacktestException("History has no samples of "
                    + Notes.list(parts.stream()
                            .flatMap(part -> part.scope().feeds().keySet().stream())
                            .map(ChannelId::toString)
                            .toList())
                    + " in this stretch.");
        }
        Occurrences others = others();
        IncidentScore total = new IncidentScore(judged, request.incidents().aheadMicros());
        List<RuleReport> rules = selection.rules().stream()
                .map(rule -> report(rule, found, others, total))
                .toList();
        progress.accept(1);
        return new BacktestReport(readings, rules, total, sweepReport(), notes.all());
    }

    /** @return how many readings of the stretch were taken */
    private long run(List<ScopedRules> parts, OccurrenceReader reader) {
        long readings = 0;
        for (ScopedRules part : parts) {
            AlarmRun run = alarmRun(part);
            run(run, reader);
            notes.run(part.scope(), run);
            readings += run.readings();
        }
        reader.finish();
        return readings;
    }

    /** What is compared is run over the same readings: those that were there when the first of both began. */
    private AlarmRun alarmRun(ScopedRules part) {
        Origin origin = part.origin();
        long last =
                through.computeIfAbsent(origin.name(), name -> origin.through().getAsLong());
        return new AlarmRun(data.history(), part, stretch, last);
    }

    private void run(AlarmRun run, OccurrenceReader reader) {
        int pass = passed++;
        double length = stretch.toMicros() - stretch.startMicros();
        run.run(
                reader::accept,
                time -> progress.accept(Math.min(
                        1, (pass + Math.clamp((time - stretch.startMicros()) / length, 0, 1)) / Math.max(1, passes))),
                goesOn);
        if (!goesOn.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private @Nullable SweepReport sweepReport() {
        return variants == null
                ? null
                : variants.report(RuleScope.unit(selection.programme(), selection.rule(variants.ruleId())), stretch);
    }

    /** The alarms of what is compared with; null where that is nothing. */
    private @Nullable Occurrences others() {
        boolean again = request.against() == Against.PROGRAMME;
        Latches latches = again ? Latches.of(request.deployed().rules(), request.resetAfterMicros()) : Latches.NONE;
        Occurrences others = new Occurrences(stretch, selection.rules(), latches);
        switch (request.against()) {
            case NONE -> {
                return null;
            }
            case JOURNAL -> {
                OccurrenceReader reader = others.reader();
                new JournalAlarms(data.history()).read(stretch, selection.rules(), reader::accept);
                reader.finish();
            }
            case PROGRAMME -> deployed(others);
        }
        return others;
    }

    private void deployed(Occurrences others) {
        Programme deployed = request.deployed();
        Set<String> ids = selection.ids();
        List<String> known = deployed.rules().stream()
                .filter(rule -> rule.enabled() && ids.contains(rule.ruleId()))
                .map(LevelRuleSettings::ruleId)
                .toList();
        notes.notDeployed(ids, known);
        if (!known.isEmpty()) {
            RuleSelection selected = RuleSelection.of(deployed, known);
            OccurrenceReader reader = others.reader();
            for (ScopedRules part : ScopedRules.of(data, selected.programme(), selected.rules())) {
                run(alarmRun(part), reader);
            }
            reader.finish();
        }
    }

    private RuleReport report(
            LevelRuleSettings rule, Occurrences found, @Nullable Occurrences others, IncidentScore total) {
        List<Occurrence> alarms = found.of(rule.ruleId());
        AlarmTally tally = tally(judged(List.of(rule)));
        alarms.forEach(tally::add);
        alarms.stream().filter(alarm -> stretch.has(alarm.startMicros())).forEach(total::add);
        AlarmDifference difference = others == null ? null : AlarmDifference.of(alarms, others.of(rule.ruleId()));
        return new RuleReport(rule, RuleScope.unit(selection.programme(), rule), Listed.of(alarms), tally, difference);
    }

    private AlarmTally tally(List<Incident> judged) {
        return new AlarmTally(
                stretch, new IncidentScore(judged, request.incidents().aheadMicros()));
    }

    /** The incidents that began in the stretch and concern one of the rules. */
    private List<Incident> judged(List<LevelRuleSettings> rules) {
        return request.incidents().incidents().stream()
                .filter(incident -> stretch.has(incident.fromMicros())
                        && rules.stream().anyMatch(rule -> incident.concerns(rule.channel())))
                .toList();
    }
}
