package io.adit.workbench.trend;

import static io.adit.workbench.JsonMembers.number;

import io.adit.workbench.live.ChannelRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * The history of a channel over a stretch of time, in as many steps as are drawn. Immutable.
 *
 * @param channel whose
 * @param points in the order of time; none before it was loaded
 */
public record TrendSeries(ChannelRow channel, List<Point> points) {

    /**
     * A step.
     *
     * @param millis its begin, since the epoch
     * @param min smallest value; NaN where no sample counts
     * @param max largest value
     * @param avg mean
     * @param bad number of bad samples
     */
    public record Point(long millis, double min, double max, double avg, double bad) {
        boolean hasValue() {
            return !Double.isNaN(min);
        }
    }

    /** Those of a stretch of time, and the ones before and behind it, to which lines go. */
    List<Point> within(long from, long to) {
        int begin = firstAfter(from - 1);
        int end = firstAfter(to);
        return points.subList(Math.max(0, begin - 1), Math.min(points.size(), end + 1));
    }

    private int firstAfter(long millis) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).millis() > millis) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static TrendSeries of(ChannelRow channel, JsonObject answer) {
        List<Point> points = new ArrayList<>();
        answer.getValue("data")
                .filter(JsonValue::isArray)
                .ifPresent(data -> data.asArray().forEach(each -> points.add(point(each.asObject()))));
        return new TrendSeries(channel, List.copyOf(points));
    }

    private static Point point(JsonObject json) {
        long millis = json.getValue("timestamp")
                .map(JsonValue::asString)
                .map(Instant::parse)
                .map(Instant::toEpochMilli)
                .orElse(0L);
        double avg = number(json, "avg");
        double bad = number(json, "bad");
        return new Point(millis, number(json, "min"), number(json, "max"), avg, Double.isNaN(bad) ? 0 : bad);
    }
}
