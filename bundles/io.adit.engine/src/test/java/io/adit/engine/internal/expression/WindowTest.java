package io.adit.engine.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.units.Measure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Windows against a plain reference that keeps everything. */
class WindowTest {
    private static final long LENGTH = 60_000_000;

    private record Point(long time, double value) {}

    private static Expression expression(String text) {
        return Expression.number(text, Map.of("v", Measure.ONE), Measure.of(text.startsWith("rate") ? "1/s" : "1"));
    }

    /** The reference: over all points so far, the newest of which is usable. */
    private static double plain(String function, List<Point> points) {
        Point newest = points.get(points.size() - 1);
        List<Point> within = points.stream()
                .filter(each -> each.time() > newest.time() - LENGTH)
                .toList();
        return switch (function) {
            case "avg" -> within.stream().mapToDouble(Point::value).average().orElseThrow();
            case "min" -> within.stream().mapToDouble(Point::value).min().orElseThrow();
            case "max" -> within.stream().mapToDouble(Point::value).max().orElseThrow();
            case "count" -> within.stream().filter(each -> each.value() > 0).count();
            default -> difference(function, points, newest);
        };
    }

    private static double difference(String function, List<Point> points, Point newest) {
        Point then = null;
        for (Point point : points) {
            if (point.time() <= newest.time() - LENGTH) {
                then = point;
            }
        }
        if (then == null || newest.time() - then.time() > 2 * LENGTH) {
            return Double.NaN;
        }
        double change = newest.value() - then.value();
        return "delta".equals(function) ? change : change / ((newest.time() - then.time()) / 1e6);
    }

    private static Expression restored(Expression expression, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        expression.write(new DataOutputStream(bytes));
        Expression fresh = expression(text);
        fresh.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        return fresh;
    }

    @Test
    void agreesWithAReferenceThatKeepsEverythingAlsoOverRestarts() throws IOException {
        for (String function : List.of("avg", "min", "max", "count", "delta", "rate")) {
            String text = function + "(" + ("count".equals(function) ? "v > 0" : "v") + " over 1 min)";
            Random random = new Random(7);
            Expression expression = expression(text);
            Expression unbroken = expression(text);
            List<Point> points = new ArrayList<>();
            Frame frame = new Frame(1);
            long time = 0;
            for (int i = 0; i < 4000; i++) {
                time += 100_000 + random.nextInt(random.nextInt(50) == 0 ? 90_000_000 : 3_000_000);
                boolean bad = random.nextInt(9) == 0;
                frame.timeMicros = time;
                frame.values[0] = bad ? Double.NaN : random.nextInt(100) - 50 + random.nextInt(4) / 8.0;
                double value = expression.compute(frame);
                assertThat(Double.compare(unbroken.compute(frame), value)).isZero();
                if (bad) {
                    assertThat(value).isNaN();
                } else {
                    points.add(new Point(time, frame.values[0]));
                    double expected = plain(function, points);
                    boolean alike = Double.isNaN(expected) ? Double.isNaN(value) : Math.abs(value - expected) < 1e-9;
                    assertThat(alike)
                            .as(text + " at step " + i + ": " + value + " for " + expected)
                            .isTrue();
                }
                if (random.nextInt(100) == 0) {
                    expression = restored(expression, text);
                }
            }
        }
    }

    @Test
    void isIncompleteUntilItReachesBack() {
        Expression expression = expression("avg(v over 1 min)");
        Frame frame = new Frame(1);
        frame.values[0] = 3;
        frame.timeMicros = 0;
        expression.compute(frame);
        assertThat(frame.incomplete).isTrue();
        frame.timeMicros = LENGTH;
        expression.compute(frame);
        assertThat(frame.incomplete).isFalse();
    }

    @Test
    void seesWhatPassesWhileAnotherBranchIsTaken() {
        Expression expression = expression("if(v < 0, max(v over 1 min), 0)");
        Frame frame = new Frame(1);
        double[] values = {4, 9, -1};
        double last = 0;
        for (int i = 0; i < values.length; i++) {
            frame.timeMicros = i * 1_000_000L;
            frame.values[0] = values[i];
            last = expression.compute(frame);
        }
        assertThat(last).isEqualTo(9);
    }

    @Test
    void aFastChannelTakesBoundedMemoryAndIsExactToAThousandth() throws IOException {
        Expression expression = expression("avg(v over 1 min)");
        Frame frame = new Frame(1);
        double value = 0;
        for (int i = 0; i < 300_000; i++) {
            frame.timeMicros = i * 1000L;
            frame.values[0] = i;
            value = expression.compute(frame);
        }
        assertThat(value).isCloseTo(299_999 - 59_999 / 2.0, within(60.0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        expression.write(new DataOutputStream(bytes));
        assertThat(bytes.size()).isLessThan(30_000);
    }
}
