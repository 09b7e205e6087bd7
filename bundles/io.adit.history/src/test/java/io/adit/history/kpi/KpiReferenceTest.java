package io.adit.history.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.history.kpi.AlarmKpis.Chattering;
import io.adit.history.kpi.AlarmKpis.Flood;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Figures against a plant whose alarms are known from its very beginning, second by second. What is reckoned sees only the changes since the beginning
 * of the stretch (or a day before its end), and the present states of alarms without any.
 */
class KpiReferenceTest {
    private static final int ALARMS = 4;
    private static final int END = 6 * 86_400;
    private static final int DAY = 86_400;

    /** An alarm of the plant, with what is true of it. */
    private static final class Truth {
        private final AlarmId id;
        private final List<AlarmMove> moves = new ArrayList<>();
        private final List<int[]> activations = new ArrayList<>();
        private boolean active;
        private boolean acknowledged = true;
        private boolean silenced;
        private int since;

        Truth(int number) {
            id = new AlarmId("ns:t" + number, "r" + number, "R" + number);
        }

        void step(int now, Random random) {
            switch (random.nextInt(6)) {
                case 0, 1 -> turn(now, random);
                case 2 -> {
                    boolean worse = active && random.nextBoolean();
                    acknowledged &= !worse;
                    tell(now, worse && !silenced, false);
                }
                case 3 -> {
                    acknowledged = true;
                    tell(now, false, false);
                }
                case 4 -> {
                    silenced = !silenced;
                    acknowledged &= silenced || !active;
                    tell(now, active && !silenced, false);
                }
                default -> tell(now, false, false);
            }
        }

        private void turn(int now, Random random) {
            active = !active;
            if (active) {
                since = now;
                acknowledged = false;
                activations.add(new int[] {now, Integer.MAX_VALUE});
                tell(now, !silenced, false);
            } else {
                activations.getLast()[1] = now;
                tell(now, false, true);
            }
        }

        private void tell(int now, boolean announces, boolean ends) {
            moves.add(new AlarmMove(
                    id, micros(now), micros(since), 500, announces, silenced, acknowledged, active, ends));
        }
    }

    private static long micros(int seconds) {
        return seconds * 1_000_000L;
    }

    private final List<Truth> plant = new ArrayList<>();
    private final List<AlarmMove> all = new ArrayList<>();

    private void live(Random random) {
        for (int i = 0; i < ALARMS; i++) {
            plant.add(new Truth(i));
        }
        int now = 1;
        while (now < END) {
            now += switch (random.nextInt(200)) {
                case 0 -> random.nextInt(3 * DAY);
                case 1, 2, 3, 4 -> random.nextInt(6000);
                default -> random.nextInt(12);
            };
            Truth alarm = plant.get(random.nextInt(ALARMS));
            alarm.step(now, random);
            all.add(alarm.moves.getLast());
        }
    }

    private List<AlarmMove> seen(int from, int to) {
        long begin = Math.min(micros(from), micros(to) - micros(DAY));
        List<AlarmMove> seen = new ArrayList<>();
        for (Truth alarm : plant) {
            List<AlarmMove> since = alarm.moves.stream()
                    .filter(move -> move.timeMicros() >= begin)
                    .toList();
            seen.addAll(since);
            if (since.isEmpty() && !alarm.moves.isEmpty()) {
                AlarmMove last = alarm.moves.getLast();
                seen.add(new AlarmMove(
                        last.alarm(),
                        last.timeMicros(),
                        last.sinceMicros(),
                        last.severity(),
                        false,
                        last.silenced(),
                        last.acknowledged(),
                        last.active(),
                        false));
            }
        }
        return seen;
    }

    @Test
    void agreesWithWhatIsTrueOfThePlant() {
        int floods = 0;
        int standing = 0;
        int stale = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            plant.clear();
            all.clear();
            live(random);
            int from = random.nextInt(END - 2);
            int to = from + 1 + random.nextInt(END - from);
            int operators = 1 + random.nextInt(2);
            AlarmKpis kpis = KpiReckoning.of(new Stretch(micros(from), micros(to), operators), seen(from, to));
            checkRates(kpis, from, to, operators);
            checkStanding(kpis, from, to);
            checkAcknowledgement(kpis, from, to);
            floods += kpis.floods().items().size();
            standing += kpis.standing().size();
            stale += kpis.stale().size();
        }
        assertThat(floods).isGreaterThan(20);
        assertThat(standing).isGreaterThan(20);
        assertThat(stale).isGreaterThan(5);
    }

    private int announced(AlarmId alarm, long from, long to) {
        return (int) all.stream()
                .filter(AlarmMove::announces)
                .filter(move -> alarm == null || move.alarm().equals(alarm))
                .filter(move -> move.timeMicros() >= from && move.timeMicros() < to)
                .count();
    }

    private void checkRates(AlarmKpis kpis, int from, int to, int operators) {
        assertThat(kpis.rate().count()).isEqualTo(announced(null, micros(from), micros(to)));
        double peak = 0;
        int above = 0;
        Flood flood = null;
        List<Flood> floods = new ArrayList<>();
        for (int slot = from; slot < to; slot += 600) {
            int end = Math.min(slot + 600, to);
            int count = announced(null, micros(slot), micros(end));
            peak = Math.max(peak, (double) count / operators);
            above += count > 10 * operators ? end - slot : 0;
            if (flood == null ? count > 10 * operators : count >= 5 * operators) {
                flood = flood == null
                        ? new Flood(micros(slot), micros(end), count)
                        : new Flood(flood.fromMicros(), micros(end), flood.count() + count);
            } else if (flood != null) {
                floods.add(flood);
                flood = null;
            }
        }
        if (flood != null) {
            floods.add(flood);
        }
        assertThat(kpis.rate().peak()).isEqualTo(peak);
        assertThat(kpis.rate().shareAboveTen()).isCloseTo((double) above / (to - from), within(1e-9));
        assertThat(kpis.floods().items()).isEqualTo(floods);
        for (Truth alarm : plant) {
            int most = 0;
            for (AlarmMove move : alarm.moves) {
                long time = move.timeMicros();
                boolean counts = move.announces() && time >= micros(from) && time < micros(to);
                most = Math.max(most, counts ? announced(alarm.id, time, Math.min(time + 60_000_000L, micros(to))) : 0);
            }
            assertThat(kpis.chattering().stream()
                            .filter(each -> each.alarm().equals(alarm.id))
                            .map(Chattering::mostInAMinute))
                    .isEqualTo(most < 3 ? List.of() : List.of(most));
        }
    }

    private void checkStanding(AlarmKpis kpis, int from, int to) {
        TreeSet<String> standing = new TreeSet<>();
        TreeSet<String> stale = new TreeSet<>();
        for (Truth alarm : plant) {
            for (int[] each : alarm.activations) {
                int length = Math.min(each[1], to) - each[0];
                if (each[0] < to && each[1] > from && length > DAY) {
                    standing.add(alarm.id + " " + micros(each[0]) + " " + micros(length));
                }
                boolean touched = alarm.moves.stream()
                        .anyMatch(move -> move.timeMicros() < micros(to) && move.timeMicros() >= micros(to - DAY));
                if (each[0] < to && each[1] >= to && to - each[0] > DAY && !touched) {
                    stale.add(alarm.id + " " + micros(each[0]));
                }
            }
        }
        assertThat(kpis.standing())
                .extracting(each -> each.alarm() + " " + each.sinceMicros() + " " + each.lengthMicros())
                .containsExactlyInAnyOrderElementsOf(standing);
        assertThat(kpis.stale())
                .extracting(each -> each.alarm() + " " + each.sinceMicros())
                .containsExactlyInAnyOrderElementsOf(stale);
    }

    private void checkAcknowledgement(AlarmKpis kpis, int from, int to) {
        int count = 0;
        int pending = 0;
        double sum = 0;
        for (Truth alarm : plant) {
            Long asked = null;
            for (AlarmMove move : alarm.moves) {
                boolean before = move.timeMicros() < micros(to);
                if (before && asked == null && move.announces() && move.timeMicros() >= micros(from)) {
                    asked = move.timeMicros();
                } else if (before && asked != null && (move.acknowledged() || move.silenced())) {
                    count += move.acknowledged() ? 1 : 0;
                    sum += move.acknowledged() ? (move.timeMicros() - asked) / 1e6 : 0;
                    asked = null;
                }
            }
            pending += asked == null ? 0 : 1;
        }
        assertThat(kpis.acknowledgement().count()).isEqualTo(count);
        assertThat(kpis.acknowledgement().pending()).isEqualTo(pending);
        if (count > 0) {
            assertThat(kpis.acknowledgement().mean()).isCloseTo(sum / count, within(1e-6));
        }
    }
}
