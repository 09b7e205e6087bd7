package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the errors of a programme. */
final class Findings {
    private final List<ProgrammeFinding> list = new ArrayList<>();
    private @Nullable ChannelId channel;
    private @Nullable String ruleId;

    void at(ChannelId nextChannel) {
        channel = nextChannel;
        ruleId = null;
    }

    void at(String nextRule) {
        channel = null;
        ruleId = nextRule;
    }

    List<ProgrammeFinding> list() {
        return list;
    }

    void add(String code, String message) {
        list.add(new ProgrammeFinding(code, channel, ruleId, message));
    }

    void require(boolean holds, String code, String message) {
        if (!holds) {
            add(code, message);
        }
    }

    /** Where a number is given, it must lie in the range; NaN never fits. */
    void requireBetween(@Nullable Double value, double min, double max, String name) {
        if (value != null && !(value >= min && value <= max)) {
            add("value.range", name + " is " + value + ", but must be " + range(min, max) + ".");
        }
    }

    private static String range(double min, double max) {
        if (max < Double.MAX_VALUE) {
            return "between " + min + " and " + max;
        }
        if (min == -Double.MAX_VALUE) {
            return "a finite number";
        }
        return min == Double.MIN_VALUE ? "a finite number more than 0" : "a finite number of at least " + min;
    }

    void requireInterval(@Nullable Long from, @Nullable Long to, String name) {
        require(
                from == null || to == null || from < to,
                "validity.empty",
                name + " ends before it begins; give a validTo after its validFrom.");
    }

    /** The conversion; the identity where there is none, which is then a finding. */
    UnitConversion conversion(String from, String to, String name) {
        try {
            return Ucum.conversion(from, to);
        } catch (UnitException e) {
            add(e.code(), name + ": " + e.getMessage());
            return UnitConversion.IDENTITY;
        }
    }
}
