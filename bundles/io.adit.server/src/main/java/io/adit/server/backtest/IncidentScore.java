package io.adit.server.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Holds alarms against incidents. An alarm is right where it began during an incident that concerns its channel, or no longer before it than
 * counts as having announced it; an incident is found where at least one alarm is right about it. Used by one thread.
 *
 * <p>Precision is the share of alarms that are right, recall the share of incidents that are found. The lead time of a found incident is the time
 * from the first such alarm to its beginning; less than 0 where the alarm came after that.
 */
public final class IncidentScore {
    private final List<Incident> incidents;
    /** The latest end among an incident and those that began before it: nothing before it is open later than that. */
    private final long[] latestEnd;

    private final long aheadMicros;
    private final @Nullable Occurrence[] first;
    private long alarms;
    private long right;

    /** @param incidents those to be found, each a part of recall */
    IncidentScore(List<Incident> incidents, long aheadMicros) {
        this.incidents = incidents.stream()
                .sorted(Comparator.comparingLong(Incident::fromMicros))
                .toList();
        this.aheadMicros = aheadMicros;
        first = new Occurrence[incidents.size()];
        latestEnd = this.incidents.stream().mapToLong(Incident::toMicros).toArray();
        Arrays.parallelPrefix(latestEnd, Math::max);
    }

    /**
     * What became of an incident.
     *
     * @param first the first alarm that was right about it; null where there was none
     */
    public record Outcome(Incident incident, @Nullable Occurrence first) {
        /** Lead time in seconds; empty where it was not found. */
        public OptionalDouble leadSeconds() {
            return first == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((incident.fromMicros() - first.startMicros()) / 1e6);
        }
    }

    void add(Occurrence alarm) {
        alarms++;
        boolean found = false;
        long start = alarm.startMicros();
        for (int i = begunBy(start + aheadMicros) - 1; i >= 0 && latestEnd[i] >= start; i--) {
            Incident incident = incidents.get(i);
            if (start <= incident.toMicros() && incident.concerns(alarm.channel())) {
                found = true;
                Occurrence known = first[i];
                first[i] = known == null || start < known.startMicros() ? alarm : known;
            }
        }
        right += found ? 1 : 0;
    }

    /** How many incidents began at a time or before. */
    private int begunBy(long micros) {
        int low = 0;
        int high = first.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (incidents.get(middle).fromMicros() <= micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Alarms that began in the stretch. */
    public long alarms() {
        return alarms;
    }

    /** Those of them that are right. */
    public long right() {
        return right;
    }

    /** Those of them that are right about no incident. */
    public long wrong() {
        return alarms - right;
    }

    /** Number of incidents that are found. */
    public long found() {
        return Arrays.stream(first).filter(each -> each != null).count();
    }

    /** Share of alarms that are right; empty without an alarm. */
    public OptionalDouble precision() {
        return alarms == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / alarms);
    }

    /** Share of incidents that are found; empty without an incident. */
    public OptionalDouble recall() {
        return first.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found() / first.length);
    }

    /** Median of the lead times in seconds; the mean of the middle two where their number is even. Empty where none was found. */
    public OptionalDouble medianLeadSeconds() {
        double[] leads = outcomes().stream()
                .flatMap(outcome -> outcome.leadSeconds().stream().boxed())
                .mapToDouble(lead -> lead)
                .sorted()
                .toArray();
        int middle = leads.length / 2;
        if (leads.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(leads.length % 2 == 1 ? leads[middle] : (leads[middle - 1] + leads[middle]) / 2);
    }

    /** What became of each incident, by its begin. */
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            outcomes.add(new Outcome(incidents.get(i), first[i]));
        }
        return outcomes;
    }
}
