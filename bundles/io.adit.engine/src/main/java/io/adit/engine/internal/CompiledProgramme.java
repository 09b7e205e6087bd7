package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeException;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.PythonStepSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A programme made ready to run: channels and rules by index, devices with their decoders, units resolved. */
final class CompiledProgramme {
    final List<ChannelPipeline> channels = new ArrayList<>();
    final Map<String, LevelRule> rules = new LinkedHashMap<>();
    final Map<String, Interlock> interlocks = new LinkedHashMap<>();
    final Devices devices = new Devices();
    /** What each is made of before it. */
    final List<DerivedChannel> derived = new ArrayList<>();

    /** Those that it is inhibited by before each. */
    final List<WatchedRule> watched = new ArrayList<>();
    /** Those among the derived ones whose values come from outside. */
    final Map<ChannelId, DerivedChannel> steps = new LinkedHashMap<>();

    final DerivedFlow flow = new DerivedFlow();

    private final Map<ChannelId, ChannelPipeline> byId = new HashMap<>();
    private final Findings findings = new Findings();
    final Companions companions = new Companions();
    private boolean ordered;

    private CompiledProgramme(Programme programme) {
        compileChannels(programme.channels());
        derived.addAll(new DerivationCompiler(byId, flow, findings).compile(channels));
        derived.stream()
                .filter(channel -> channel.settings instanceof PythonStepSettings)
                .forEach(channel -> steps.put(channel.pipeline.settings.id(), channel));
        compileRules(programme.rules());
        programme
                .interlocks()
                .forEach(settings -> interlocks.put(settings.interlockId(), new Interlock(settings, this)));
    }

    /** A channel of the programme; null where there is none of that id. */
    @Nullable
    ChannelPipeline channel(ChannelId id) {
        return byId.get(id);
    }

    /** @throws ProgrammeException with all errors when there are any */
    static CompiledProgramme of(Programme programme) {
        CompiledProgramme compiled = new CompiledProgramme(programme);
        if (!compiled.findings.list().isEmpty()) {
            throw new ProgrammeException(compiled.findings.list());
        }
        return compiled;
    }

    static List<ProgrammeFinding> findings(Programme programme) {
        return List.copyOf(new CompiledProgramme(programme).findings.list());
    }

    private void compileChannels(List<ChannelSettings> settings) {
        ChannelCompiler compiler = new ChannelCompiler(findings, companions);
        for (ChannelSettings channel : settings) {
            ChannelPipeline pipeline = compiler.compile(channel, channels.size());
            channels.add(pipeline);
            findings.require(
                    byId.putIfAbsent(channel.id(), pipeline) == null,
                    "channel.duplicate",
                    "The programme has it twice; channel ids must be unique.");
            for (BindingSettings binding : channel.bindings()) {
                compiler.bind(binding, pipeline, devices);
            }
        }
        companions.link(byId, findings);
        ordered = channels.stream().anyMatch(channel -> channel.depth() > 0);
    }

    /** True where readings of one time have to be taken in the order of their channels' depth. */
    boolean isOrdered() {
        return ordered;
    }

    private void compileRules(List<LevelRuleSettings> settings) {
        RuleCompiler compiler = new RuleCompiler(findings);
        Map<String, LevelRuleSettings> seen = new HashMap<>();
        for (LevelRuleSettings rule : settings) {
            findings.at(rule.ruleId());
            findings.require(
                    seen.put(rule.ruleId(), rule) == null,
                    "rule.duplicate",
                    "The programme has it twice; rule ids must be unique.");
            ChannelPipeline channel = byId.get(rule.channel());
            if (channel == null) {
                findings.add("rule.channel", "Its channel " + rule.channel() + " is not in the programme.");
                continue;
            }
            compiler.check(rule, channel.settings);
            if (rule.enabled() && !rule.levels().isEmpty()) {
                LevelRule compiled =
                        new LevelRule(WatchCompiler.normal(rule), channel.settings, channels.size() + rules.size());
                rules.put(rule.ruleId(), compiled);
                if (!WatchCompiler.isWatched(rule)) {
                    channel.add(compiled);
                }
            }
        }
        new InhibitionOrder(rules, findings).sorted().forEach(new WatchCompiler(this, findings)::feed);
    }
}
