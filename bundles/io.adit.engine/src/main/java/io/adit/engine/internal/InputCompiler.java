package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.internal.derive.AlignedInputs;
import io.adit.engine.internal.derive.Aligner;
import io.adit.engine.internal.expression.Expression;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.units.Measure;
import io.adit.engine.units.UnitException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the inputs of expressions and steps and makes them ready to run. */
final class InputCompiler {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private final List<DerivationInput> inputs;
    private final Findings findings;
    private final List<ChannelSettings> sources = new ArrayList<>();

    /** @param channels those of the programme by their id; null where there is none */
    InputCompiler(
            List<DerivationInput> inputs, Function<ChannelId, @Nullable ChannelPipeline> channels, Findings findings) {
        this.inputs = inputs;
        this.findings = findings;
        for (DerivationInput input : inputs) {
            ChannelPipeline source = channels.apply(input.channel());
            if (source == null) {
                findings.add("derivation.input", "Its input " + input.channel() + " is not in the programme.");
            } else {
                sources.add(source.settings);
            }
            findings.requireBetween(
                    input.maxAgeSeconds(), Double.MIN_VALUE, ChannelCompiler.MAX_SECONDS, "maxAgeSeconds");
        }
    }

    /** The channels that they name, in their order; null with findings where there are none, too many, or some are missing. */
    @Nullable
    List<ChannelSettings> sources() {
        findings.require(!inputs.isEmpty(), "derivation.no-input", "It is made of nothing; add an input.");
        findings.require(
                inputs.isEmpty() || inputs.stream().anyMatch(DerivationInput::trigger),
                "derivation.trigger",
                "None of its inputs triggers, so it would never have a value; let one trigger.");
        findings.require(
                inputs.size() <= Expression.MOST_INPUTS,
                "derivation.inputs",
                "It has more than " + Expression.MOST_INPUTS + " inputs; derive it in several steps.");
        boolean sound = !inputs.isEmpty() && sources.size() == inputs.size() && inputs.size() <= Expression.MOST_INPUTS;
        return sound ? sources : null;
    }

    /** The measure of each input by its name, in their order; null with findings where they are not sound. */
    @Nullable
    Map<String, Measure> measures() {
        boolean sound = sources() != null;
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (int i = 0; sound && i < inputs.size(); i++) {
            sound = add(inputs.get(i).name(), sources.get(i).unit(), measures);
        }
        return sound ? measures : null;
    }

    private boolean add(String name, String unit, Map<String, Measure> measures) {
        try {
            boolean fresh = NAME.matcher(name).matches() && measures.put(name, Measure.of(unit)) == null;
            requireName(fresh, name);
            return fresh;
        } catch (UnitException e) {
            findings.add(e.code(), "Input " + name + ": " + e.getMessage());
            return false;
        }
    }

    /** Finds fault with a name where it is not sound. */
    void requireName(boolean sound, String name) {
        findings.require(
                sound,
                "derivation.name",
                "The name '" + name + "' of an input can't be used or is used twice; give each a name of letters, "
                        + "digits and underscores.");
    }

    /** The inputs ready to run; only where {@link #measures} are sound. */
    AlignedInputs aligned(@Nullable Double waitSeconds) {
        findings.requireBetween(waitSeconds, 0, ChannelCompiler.MAX_SECONDS, "waitSeconds");
        return new AlignedInputs(aligner(Micros.of(waitSeconds, 0)), maxAges());
    }

    /** Brings them into one order of time. */
    Aligner aligner(long waitMicros) {
        boolean[] triggers = new boolean[inputs.size()];
        for (int i = 0; i < triggers.length; i++) {
            triggers[i] = inputs.get(i).trigger();
        }
        return new Aligner(inputs.stream().map(DerivationInput::channel).toList(), triggers, waitMicros);
    }

    /** How far the time of each may be from that of a step, in microseconds; only where {@link #sources} are there. */
    long[] maxAges() {
        long[] ages = new long[inputs.size()];
        for (int i = 0; i < ages.length; i++) {
            ages[i] = maxAge(inputs.get(i), sources.get(i));
        }
        return ages;
    }

    private static long maxAge(DerivationInput input, ChannelSettings source) {
        Double told = input.maxAgeSeconds();
        Double period = source.periodSeconds();
        Double age = told != null || period == null ? told : Double.valueOf(period * ChannelPipeline.MISSED_PERIODS);
        return Micros.of(age, Long.MAX_VALUE);
    }
}
