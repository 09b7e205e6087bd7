package io.adit.workbench.sensor;

import io.adit.engine.Sample;
import io.adit.engine.explain.Step;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.units.UnitText;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.publish.desired.EditedChannel;
import io.adit.workbench.Phrase;
import io.adit.workbench.live.Quality;
import io.adit.workbench.live.Words;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a channel, as it is edited, would make of a message. Immutable.
 *
 * @param result the value with unit and quality, or why there is none
 * @param steps what the engine did, a line each
 */
record BindingTrial(String result, List<String> steps) {

    /** Runs the message through an engine with nothing but this channel: checks that compare with earlier samples have none. */
    static BindingTrial of(Channel channel, Binding binding, LastMessage message) {
        try {
            ChannelSettings settings = EditedChannel.of(channel);
            String tenant = ((Facility) EcoreUtil.getRootContainer(channel)).getTenant();
            EngineTrial.Result result = new EngineTrial(settings)
                    .run(List.of(message.raw(tenant, binding.getDevice().getId())));
            String sent = binding.getSourceUnit() == null ? "" : binding.getSourceUnit();
            List<String> lines = new ArrayList<>();
            for (Step step : result.steps()) {
                String text = UnitText.inSentence(step.text(), sent);
                lines.add(mark(step) + Words.step(step.name()) + ": " + UnitText.inSentence(text, settings.unit()));
            }
            if (!result.samples().isEmpty()) {
                return new BindingTrial(text(result.samples().getLast(), settings), lines);
            }
            String why = result.faults().isEmpty()
                    ? Messages.theBindingFindsNothingInIt
                    : result.faults().getFirst();
            return new BindingTrial(Phrase.of(Messages.noValueBecause, why), lines);
        } catch (IllegalArgumentException e) {
            return new BindingTrial(Phrase.of(Messages.itCantRun, e.getMessage()), List.of());
        }
    }

    private static String text(Sample sample, ChannelSettings settings) {
        String quality = Quality.valueOf(sample.quality().name()).word();
        String reason = sample.reason().name().equals("NONE")
                ? ""
                : ", " + Words.reason(sample.reason().name());
        String value = Double.isNaN(sample.value())
                ? Messages.noValue
                : Numbers.exact(sample.value()) + " " + UnitText.of(settings.unit());
        return value + "  (" + quality + reason + ")";
    }

    private static String mark(Step step) {
        return switch (step.verdict()) {
            case PASSED -> "✓ ";
            case BAD -> "✗ ";
            case UNCERTAIN -> "? ";
            case INFO -> "";
        };
    }
}
