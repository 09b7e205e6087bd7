package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.forecast.LevelForecast;
import io.adit.engine.forecast.LevelOutlook;
import io.adit.engine.forecast.RuleForecast;
import java.io.DataInputStream;
import java.io.DataOutput;

/** The days until a level of a rule is likely to be reached, whenever that is foreseen anew. It has no channels as inputs and no state. */
public final class ForecastWatch implements Derivation {
    private static final double DAY_MICROS = 86_400e6;

    private final String level;
    private final double horizonDays;

    /**
     * @param level name of one of the rule's levels
     * @param horizonDays how far the rule looks ahead: the value where the level is not likely to be reached as far as anything is known
     */
    public ForecastWatch(String level, double horizonDays) {
        this.level = level;
        this.horizonDays = horizonDays;
    }

    /**
     * Takes what the rule foresees.
     *
     * @param sequence of the sample that ended the step
     */
    public void take(RuleForecast forecast, long sequence, DerivedOutput out) {
        for (LevelForecast each : forecast.levels()) {
            if (each.level().equals(level)) {
                LevelOutlook outlook = each.outlook();
                out.put(outlook.atMicros(), days(each), Quality.GOOD, Reason.NONE, sequence);
            }
        }
    }

    private double days(LevelForecast forecast) {
        LevelOutlook outlook = forecast.outlook();
        Long likely = outlook.likelyMicros();
        if (forecast.beyond()) {
            return 0;
        }
        return likely == null ? horizonDays : (likely - outlook.atMicros()) / DAY_MICROS;
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        // no channel is an input
    }

    @Override
    public void write(DataOutput out) {
        // the rule that foresees keeps what is known
    }

    @Override
    public void read(DataInputStream in) {
        // as above
    }
}
