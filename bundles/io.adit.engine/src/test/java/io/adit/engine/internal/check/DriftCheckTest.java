package io.adit.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DriftCheckTest {
    private static final long WINDOW = 1_600_000;
    private static final long PART = WINDOW / 16;

    private record Difference(long time, double value) {}

    /** All differences since the beginning, grouped anew for every sample. */
    private static boolean plain(List<Difference> all, long time) {
        Map<Long, List<Double>> parts = new TreeMap<>();
        for (Difference each : all) {
            long part = Math.floorDiv(each.time, PART);
            if (part > Math.floorDiv(time, PART) - 16 && !Double.isNaN(each.value)) {
                parts.computeIfAbsent(part, p -> new ArrayList<>()).add(each.value);
            }
        }
        double mean = parts.values().stream()
                .mapToDouble(
                        values -> values.stream().mapToDouble(v -> v).average().orElseThrow())
                .average()
                .orElse(0);
        return parts.size() >= 8 && Math.abs(mean) > 1;
    }

    @Test
    void agreesWithThePlainRuleWhereverItIsSavedAndRestored() throws IOException {
        Random random = new Random(31);
        DriftCheck check = new DriftCheck(1, WINDOW);
        List<Difference> all = new ArrayList<>();
        long time = -5_000_000;
        double level = 0;
        int drifting = 0;
        for (int i = 0; i < 6000; i++) {
            time += random.nextInt(200) == 0 ? random.nextInt(3_000_000) : 1 + random.nextInt(120_000);
            level = random.nextInt(50) == 0 ? 2 * random.nextGaussian() : level;
            double value = random.nextInt(8) == 0 ? Double.NaN : level + 0.5 * random.nextGaussian();
            all.add(new Difference(time, value));
            all.removeIf(each -> each.time < all.get(all.size() - 1).time - 2 * WINDOW);
            boolean expected = plain(all, time);
            assertThat(check.drifts(time, value)).isEqualTo(expected);
            drifting += expected ? 1 : 0;
            check = random.nextInt(20) == 0 ? copy(check) : check;
        }
        assertThat(drifting).isBetween(600, 5400);
    }

    private static DriftCheck copy(DriftCheck check) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        check.write(new DataOutputStream(bytes));
        DriftCheck copy = new DriftCheck(1, WINDOW);
        copy.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        return copy;
    }
}
