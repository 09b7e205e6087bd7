package io.adit.server.backtest;

/** Counts the alarms of one rule, or of one limit of a sweep, in a stretch. Used by one thread. */
public final class AlarmTally {
    private final Stretch stretch;
    private final IncidentScore score;
    private long alarms;
    private long activeMicros;

    AlarmTally(Stretch stretch, IncidentScore score) {
        this.stretch = stretch;
        this.score = score;
    }

    void add(Occurrence alarm) {
        activeMicros += alarm.microsIn(stretch);
        if (stretch.has(alarm.startMicros())) {
            alarms++;
            score.add(alarm);
        }
    }

    /** Alarms that began in the stretch. */
    public long alarms() {
        return alarms;
    }

    /** How long there was an alarm in the stretch, in microseconds; one that began before counts from the stretch's begin on. */
    public long activeMicros() {
        return activeMicros;
    }

    /** How the alarms that began in the stretch stand to the incidents. */
    public IncidentScore score() {
        return score;
    }
}
