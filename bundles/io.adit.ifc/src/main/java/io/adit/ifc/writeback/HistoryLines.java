package io.adit.ifc.writeback;

import static io.adit.ifc.writeback.NewInstances.quoted;

import io.adit.ifc.view.IfcModel;
import io.adit.ifc.writeback.ChannelHistory.Point;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The lines of histories: for each an {@code IfcPerformanceHistory} that is assigned to the element, with the property set {@code Pset_SensorPHistory} whose values are
 * time series. Steps without values make it an irregular one. Used by one thread.
 */
final class HistoryLines {
    private static final String SET = "Pset_SensorPHistory";
    private static final Map<String, Long> SECONDS = Map.of("", 1L, "s", 1L, "min", 60L, "h", 3600L, "d", 86_400L);
    private static final double MILLI = 1000;

    private final NewInstances lines;
    private final TimeLines times;
    private final UnitLines units;
    private final long secondsPerTime;
    private final int project;

    HistoryLines(IfcModel model, NewInstances lines) {
        this.lines = lines;
        times = new TimeLines(lines);
        units = new UnitLines(lines);
        secondsPerTime = SECONDS.getOrDefault(model.units().codes().getOrDefault("TIMEUNIT", ""), 0L);
        AtomicInteger found = new AtomicInteger();
        model.file().forEach("IFCPROJECT"::equals, id -> found.compareAndSet(0, id));
        project = found.get();
    }

    /** A series of the property set. @param unit attribute of the series @param kind of IfcTimeSeriesDataTypeEnum */
    private record Column(String name, String unit, String kind, Function<Point, String> text) {}

    /** @param element instance name */
    void add(int element, ChannelHistory history) {
        Column value = new Column("Value", units.of(history.unit()), ".CONTINUOUS.", p -> "IFCREAL(" + p.value() + ")");
        Column quality = new Column(
                "Quality", "$", ".DISCRETEBINARY.", p -> p.reliable() ? "IFCBOOLEAN(.T.)" : "IFCBOOLEAN(.F.)");
        String seed = history.subject().id() + " " + SET + " "
                + history.points().getFirst().begin() + " "
                + history.points().getLast().begin() + " " + history.step();
        String properties = "(#" + property(history, value) + ",#" + property(history, quality) + ")";
        int set = lines.rooted("IFCPROPERTYSET", seed, quoted(SET) + ",$," + properties);
        int whole = lines.rooted("IFCPERFORMANCEHISTORY", seed + " history", attributes(history));
        lines.rooted("IFCRELDEFINESBYPROPERTIES", seed + " properties", "$,$,(#" + whole + "),#" + set);
        lines.rooted("IFCRELASSIGNSTOCONTROL", seed + " assignment", "$,$,(#" + element + "),$,#" + whole);
        if (!lines.isIfc2() && project != 0) {
            lines.rooted("IFCRELDECLARES", seed + " declaration", "$,$,#" + project + ",(#" + whole + ")");
        }
    }

    private String attributes(ChannelHistory history) {
        String id = history.subject().id();
        String common =
                quoted(history.subject().name()) + "," + quoted("Means over " + history.step() + " of " + id) + ",$,";
        return lines.isIfc2() ? common + "'OPERATION'" : common + quoted(id) + ",'OPERATION',.NOTDEFINED.";
    }

    private int property(ChannelHistory history, Column column) {
        return lines.line(
                "IFCPROPERTYREFERENCEVALUE(" + quoted(column.name) + ",$,$,#" + series(history, column) + ")");
    }

    private int series(ChannelHistory history, Column column) {
        List<Point> points = history.points();
        boolean regular = history.isRegular() && secondsPerTime > 0;
        List<String> values = new ArrayList<>();
        for (Point point : points) {
            String value = "(" + column.text.apply(point) + ")";
            String instance = regular
                    ? "IFCTIMESERIESVALUE(" + value + ")"
                    : "IFCIRREGULARTIMESERIESVALUE(" + times.of(point.begin()) + "," + value + ")";
            values.add("#" + lines.line(instance));
        }
        String common = quoted(column.name + " of " + history.subject().name()) + ",$,"
                + times.of(points.getFirst().begin()) + ","
                + times.of(points.getLast().begin()) + "," + column.kind
                + ",.MEASURED.,$," + column.unit + ",";
        String all = "(" + String.join(",", values) + ")";
        return lines.line(
                regular
                        ? "IFCREGULARTIMESERIES(" + common + step(history.step()) + "," + all + ")"
                        : "IFCIRREGULARTIMESERIES(" + common + all + ")");
    }

    /** In the unit that the project has for times. */
    private double step(Duration step) {
        return step.toMillis() / MILLI / secondsPerTime;
    }
}
