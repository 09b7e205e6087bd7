package io.adit.server.cli;

import static io.adit.server.cli.BacktestText.number;
import static io.adit.server.cli.BacktestText.text;

import io.adit.engine.units.UnitText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** The limits of a sweep as a picture: alarms in a month over the limit, and the limit that is deployed. The scale of alarms is logarithmic from 1 on. */
final class SweepSvg {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 730;
    private static final int TOP = 50;
    private static final int BOTTOM = 350;
    private static final int TICKS = 6;

    private final JsonObject sweep;
    private final List<JsonObject> points;
    private final double low;
    private final double high;
    private final double most;
    private final StringBuilder svg = new StringBuilder();

    /** @param sweep as the server tells it */
    SweepSvg(JsonObject sweep) {
        this.sweep = sweep;
        points = BacktestText.objects(sweep, "points");
        low = number(points.get(0), "limit");
        high = number(points.get(points.size() - 1), "limit");
        double highest = points.stream()
                .mapToDouble(point -> number(point, "perMonth"))
                .max()
                .orElse(0);
        most = Math.max(1, Math.max(highest, number(sweep, "atMostPerMonth")));
    }

    /** The file. */
    String file() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\" fill=\"#222\">%n<rect width=\"%1$d\" height=\"%2$d\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT));
        label(WIDTH / 2.0, 26, "middle", text(sweep, "name") + ": alarms by the limit of " + text(sweep, "level"));
        axes();
        curve("perMonth", "#1b6ca8");
        if (points.get(0).contains("score")) {
            curve("score/wrongPerMonth", "#c0392b");
            label(RIGHT, TOP + 14, "end", "blue: all alarms, red: those about no incident");
        }
        limit(number(sweep, "presentLimit"), "now", "#666", TOP - 6);
        if (sweep.getValue("limit").filter(JsonValue::isNumber).isPresent()) {
            limit(
                    number(sweep, "limit"),
                    "at most " + SweepPlot.plain(number(sweep, "atMostPerMonth")),
                    "#1e8449",
                    BOTTOM - 8);
        }
        return svg.append("</svg>\n").toString();
    }

    private void axes() {
        line(LEFT, BOTTOM, RIGHT, BOTTOM, "#222", "");
        line(LEFT, TOP, LEFT, BOTTOM, "#222", "");
        for (int i = 0; i < TICKS; i++) {
            double value = low + (high - low) * i / (TICKS - 1);
            line(x(value), BOTTOM, x(value), BOTTOM + 5, "#222", "");
            label(x(value), BOTTOM + 20, "middle", String.format(Locale.ROOT, "%.4g", value));
        }
        label(LEFT - 8, y(0) + 4, "end", "0");
        for (double value = 1; value <= most; value *= 10) {
            line(LEFT, y(value), RIGHT, y(value), "#ddd", "");
            label(LEFT - 8, y(value) + 4, "end", SweepPlot.plain(value));
        }
        label((LEFT + RIGHT) / 2.0, BOTTOM + 45, "middle", "limit, " + UnitText.alone(text(sweep, "unit")));
        svg.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(22 %d) rotate(-90)\" text-anchor=\"middle\">alarms per month of 30 days</text>%n",
                (TOP + BOTTOM) / 2));
    }

    private void curve(String pointer, String colour) {
        String path = points.stream()
                .map(point ->
                        String.format(Locale.ROOT, "%.1f,%.1f", x(number(point, "limit")), y(number(point, pointer))))
                .collect(Collectors.joining(" "));
        svg.append(String.format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", path, colour));
    }

    private void limit(double value, String name, String colour, int labelY) {
        if (value >= low && value <= high) {
            line(x(value), TOP, x(value), BOTTOM, colour, " stroke-dasharray=\"5 4\"");
            label(x(value), labelY, "middle", name + ": " + SweepPlot.plain(value));
        }
    }

    private double x(double limit) {
        return LEFT + (RIGHT - LEFT) * (limit - low) / (high - low);
    }

    private double y(double alarms) {
        return BOTTOM - (BOTTOM - TOP) * Math.log1p(alarms) / Math.log1p(most);
    }

    private void line(double x1, double y1, double x2, double y2, String colour, String more) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>%n",
                x1,
                y1,
                x2,
                y2,
                colour,
                more));
    }

    private void label(double x, double y, String anchor, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
    }
}
