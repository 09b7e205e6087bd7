package io.adit.workbench.viewer;

import io.adit.model.Channel;
import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Facility;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.ValueWatch;
import io.adit.model.Watch;
import io.adit.model.template.TemplateRules;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Which channels an enabled rule looks at, those of templates included. */
final class Coverage {
    private Coverage() {}

    /** OK for a channel that a rule looks at, MEDIUM for one that none does. */
    static Painting of(Facility facility) {
        Set<Channel> watched = new HashSet<>();
        for (Rule rule : TemplateRules.all(facility)) {
            if (rule.isEnabled()) {
                watch(rule, watched);
            }
        }
        Painting painting = new Painting();
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel) {
                painting.atLeast(channel, watched.contains(channel) ? Look.OK : Look.MEDIUM);
            }
        }
        return painting;
    }

    private static void watch(Rule rule, Set<Channel> watched) {
        if (rule.getChannel() != null) {
            watched.add(rule.getChannel());
        }
        if (rule instanceof LevelRule level) {
            for (DerivationInput input : inputs(level.getWatch())) {
                if (input.getChannel() != null) {
                    watched.add(input.getChannel());
                }
            }
        }
    }

    private static List<DerivationInput> inputs(@Nullable Watch watch) {
        return switch (watch) {
            case ValueWatch value -> value.getInputs();
            case ConditionWatch condition -> condition.getInputs();
            case DetectorWatch detector -> detector.getInputs();
            case null, default -> List.of();
        };
    }
}
