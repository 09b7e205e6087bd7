package io.adit.engine.internal;

import io.adit.engine.Sample;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.PythonStepSettings;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a derived sample was made of, in words. Knows the inputs that came while somebody listened. */
final class DerivationText {
    private final DerivationSettings settings;
    private final @Nullable Sample[] newest;

    DerivationText(DerivationSettings settings) {
        this.settings = settings;
        newest = new @Nullable Sample[settings.inputs().size()];
    }

    /** An input has a new sample; call only while {@link Trace#on}. */
    void saw(int input, Sample sample) {
        newest[input] = sample;
    }

    private String sources() {
        return settings.inputs().stream()
                .map(input -> input.name() + " = " + input.channel())
                .collect(Collectors.joining(", "));
    }

    /** The derivation and the newest samples of its inputs; those of a step are not told, as its rows waited and newer ones may have come. */
    String describe() {
        if (settings instanceof PythonStepSettings step) {
            return "Computed by " + step.function() + " of " + step.script() + " with " + sources() + ".";
        }
        String kind = settings instanceof ExpressionSettings formula
                ? formula.text()
                : settings.getClass().getSimpleName().replace("Settings", "");
        StringBuilder text = new StringBuilder("Computed as ").append(kind);
        List<DerivationInput> inputs = settings.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Sample sample = newest[i];
            text.append(i == 0 ? " with " : ", ")
                    .append(inputs.get(i).name())
                    .append(" (")
                    .append(inputs.get(i).channel())
                    .append(") = ");
            text.append(
                    sample == null
                            ? "a sample from before"
                            : Numbers.exact(sample.value()) + " " + sample.quality() + " of "
                                    + Numbers.time(sample.timeMicros()));
        }
        return text.append('.').toString();
    }
}
