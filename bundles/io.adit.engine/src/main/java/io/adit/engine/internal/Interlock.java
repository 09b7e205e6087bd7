package io.adit.engine.internal;

import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.programme.InterlockSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * An interlock made ready to be judged: m-out-of-n voting in which a condition that can't be judged votes for refusal (the fail-safe
 * side of IEC 61511-1, clause 11.3, behaviour on detection of a fault). Has no state of its own; it reads that of rules and channels.
 */
final class Interlock {
    private final InterlockSettings settings;
    private final List<InterlockCondition> conditions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final boolean broken;
    private int unknown;

    Interlock(InterlockSettings settings, CompiledProgramme programme) {
        this.settings = settings;
        if (!settings.fault().isEmpty()) {
            faults.add(settings.fault());
        } else if (settings.needed() < 1
                || settings.needed() > settings.conditions().size()) {
            faults.add("It needs " + settings.needed() + " of "
                    + settings.conditions().size() + " conditions, which can't be.");
        }
        broken = !faults.isEmpty();
        for (ConditionSettings each : settings.conditions()) {
            InterlockCondition.Made made = InterlockCondition.of(each, programme);
            if (made.condition() != null) {
                conditions.add(made.condition());
            } else {
                unknown++;
                faults.add(made.fault());
            }
        }
    }

    InterlockSettings settings() {
        return settings;
    }

    /** What keeps it from being judged as it was meant, a sentence each; empty normally. */
    List<String> faults() {
        return faults;
    }

    /** @param now microseconds since the epoch */
    InterlockVerdict judge(long now) {
        if (!settings.enabled()) {
            return new InterlockVerdict(false, List.of());
        }
        List<String> reasons = new ArrayList<>(faults);
        int votes = unknown;
        for (InterlockCondition condition : conditions) {
            String reason = condition.reason(now);
            if (reason != null) {
                reasons.add(reason);
                votes++;
            }
        }
        return new InterlockVerdict(broken || votes >= settings.needed(), reasons);
    }
}
