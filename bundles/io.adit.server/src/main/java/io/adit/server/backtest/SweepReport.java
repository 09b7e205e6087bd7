package io.adit.server.backtest;

import io.adit.engine.programme.LevelRuleSettings;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What came of the limits of a sweep.
 *
 * @param sweep what was asked
 * @param rule whose level it is, as it is in the programme
 * @param unit UCUM code of the limits
 * @param stretch over which time
 * @param points by rising limit
 */
public record SweepReport(Sweep sweep, LevelRuleSettings rule, String unit, Stretch stretch, List<Point> points) {
    /**
     * The alarms of one limit.
     *
     * @param alarms the first of them, where they were asked for
     */
    public record Point(double limit, AlarmTally tally, List<Occurrence> alarms) {
        public Point {
            alarms = List.copyOf(alarms);
        }
    }

    public SweepReport {
        points = List.copyOf(points);
    }

    /** The limit that the level has in the programme. */
    public double presentLimit() {
        return sweep.levelOf(rule).limit();
    }

    /** What {@link #limitWithAtMost} says to what was asked; empty where nothing was asked. */
    public OptionalDouble answer() {
        Double most = sweep.atMostPerMonth();
        return most == null ? OptionalDouble.empty() : limitWithAtMost(most);
    }

    /**
     * The most sensitive of the limits with no more false alarms than that in a month of 30 days, as all stricter ones have no more either; an
     * alarm is false where it is right about no incident, without incidents each one. Empty where even the strictest limit has more.
     */
    OptionalDouble limitWithAtMost(double falseAlarmsPerMonth) {
        List<Point> fromStrictest = Sweep.isAbove(rule) ? points.reversed() : points;
        OptionalDouble answer = OptionalDouble.empty();
        for (Point point : fromStrictest) {
            if (stretch.per(Stretch.MONTH_MICROS, point.tally().score().wrong()) > falseAlarmsPerMonth) {
                break;
            }
            answer = OptionalDouble.of(point.limit());
        }
        return answer;
    }
}
