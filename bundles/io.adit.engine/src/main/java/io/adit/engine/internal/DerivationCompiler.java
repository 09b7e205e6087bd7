package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.GapFillSettings;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.programme.ResampleSettings;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.WindowFeatureSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks the derivations of channels, brings them into the order of their dependencies and connects them. */
final class DerivationCompiler {
    private final Map<ChannelId, ChannelPipeline> byId;
    private final DerivedFlow flow;
    private final Findings findings;
    private final List<DerivedChannel> ordered = new ArrayList<>();
    private final Set<ChannelId> done = new HashSet<>();

    DerivationCompiler(Map<ChannelId, ChannelPipeline> byId, DerivedFlow flow, Findings findings) {
        this.byId = byId;
        this.flow = flow;
        this.findings = findings;
    }

    /** The derived channels among these, what each is made of before it. */
    List<DerivedChannel> compile(List<ChannelPipeline> channels) {
        for (ChannelPipeline channel : channels) {
            visit(channel, new ArrayList<>());
        }
        return ordered;
    }

    private void visit(ChannelPipeline channel, List<ChannelPipeline> path) {
        DerivationSettings derivation = channel.settings.derivation();
        if (derivation == null || done.contains(channel.settings.id())) {
            return;
        }
        path.add(channel);
        boolean sound = true;
        for (DerivationInput input : derivation.inputs()) {
            ChannelPipeline source = byId.get(input.channel());
            if (source != null && path.contains(source)) {
                findings.at(channel.settings.id());
                findings.add("derivation.cycle", cycle(path, source));
                sound = false;
            } else if (source != null) {
                visit(source, path);
            }
        }
        path.remove(path.size() - 1);
        if (done.add(channel.settings.id()) && sound) {
            connect(channel, derivation);
        }
    }

    private static String cycle(List<ChannelPipeline> path, ChannelPipeline again) {
        StringBuilder way = new StringBuilder();
        for (ChannelPipeline each : path.subList(path.indexOf(again), path.size())) {
            way.append(each.settings.id()).append(" <- ");
        }
        return "It is derived from itself: " + way + again.settings.id() + ". Remove one of these inputs.";
    }

    private void connect(ChannelPipeline channel, DerivationSettings settings) {
        findings.at(channel.settings.id());
        InputCompiler inputs = new InputCompiler(settings.inputs(), byId::get, findings);
        Derivation derivation = derivation(channel.settings, settings, inputs);
        if (derivation != null) {
            DerivedChannel derived = new DerivedChannel(channel, settings, flow, derivation);
            flow.add(derived);
            ordered.add(derived);
            channel.feed(derived);
            for (int i = 0; i < settings.inputs().size(); i++) {
                ChannelPipeline source = byId.get(settings.inputs().get(i).channel());
                if (source != null) {
                    source.add(new FlowNode.Tap(derived, i));
                }
            }
        }
    }

    /** Makes the derivation ready to run; null where it can't be, which then is a finding. */
    private @Nullable Derivation derivation(
            ChannelSettings channel, DerivationSettings settings, InputCompiler inputs) {
        return switch (settings) {
            case ExpressionSettings expression -> ExpressionCompiler.compile(expression, channel, inputs, findings);
            case GapFillSettings fill -> signal(channel, fill, each -> each.gapFill(fill));
            case ResampleSettings resample -> signal(channel, resample, each -> each.resample(resample));
            case SmoothSettings smooth -> signal(channel, smooth, each -> each.smooth(smooth));
            case WindowFeatureSettings feature -> signal(channel, feature, each -> each.feature(feature));
            case PythonStepSettings step -> StepCompiler.compile(step, channel, inputs, findings);
        };
    }

    private @Nullable Derivation signal(
            ChannelSettings channel, DerivationSettings settings, Function<SignalCompiler, Derivation> make) {
        ChannelPipeline source = byId.get(settings.inputs().get(0).channel());
        return source == null ? null : make.apply(new SignalCompiler(findings, channel, source.settings));
    }
}
