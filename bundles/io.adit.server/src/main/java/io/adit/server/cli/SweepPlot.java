package io.adit.server.cli;

import static io.adit.server.cli.BacktestText.number;
import static io.adit.server.cli.BacktestText.share;
import static io.adit.server.cli.BacktestText.text;

import io.adit.engine.units.UnitText;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** The limits of a sweep as lines of text: a bar for the alarms in a month, longer by the same for each factor of ten. */
final class SweepPlot {
    private static final int WIDTH = 40;

    private final JsonObject sweep;
    private final List<JsonObject> points;
    private final PrintWriter out;
    private final double highest;

    SweepPlot(JsonObject sweep, PrintWriter out) {
        this.sweep = sweep;
        this.out = out;
        points = BacktestText.objects(sweep, "points");
        highest = points.stream()
                .mapToDouble(point -> number(point, "perMonth"))
                .max()
                .orElse(0);
    }

    void print() {
        boolean judged = points.get(0).contains("score");
        out.println();
        out.println("Limits of level " + text(sweep, "level") + " of " + text(sweep, "rule") + ", now "
                + plain(number(sweep, "presentLimit")) + " " + UnitText.of(text(sweep, "unit")));
        say(
                "%10s  %12s  %10s%s  bar: alarms a month, logarithmic",
                UnitText.of(text(sweep, "unit")), "alarms/month", "% in alarm", judged ? "  precision  recall" : "");
        points.forEach(point -> line(point, judged));
        if (sweep.contains("atMostPerMonth")) {
            answer(judged);
        }
    }

    private void line(JsonObject point, boolean judged) {
        String shares = judged
                ? String.format(
                        Locale.ROOT, "  %9s  %6s", share(point, "score/precision"), share(point, "score/recall"))
                : "";
        double alarms = number(point, "perMonth");
        long length = alarms == 0 ? 0 : Math.max(1, Math.round(WIDTH * Math.log1p(alarms) / Math.log1p(highest)));
        say(
                "%10s  %12.1f  %10.3f%s  %s",
                plain(number(point, "limit")), alarms, 100 * number(point, "activeShare"), shares, "#".repeat((int)
                                length));
    }

    private void answer(boolean judged) {
        String most = plain(number(sweep, "atMostPerMonth")) + (judged ? " false" : "") + " alarms a month";
        boolean any = sweep.getValue("limit").filter(JsonValue::isNumber).isPresent();
        out.println(
                any
                        ? "With a limit of " + plain(number(sweep, "limit")) + " " + UnitText.of(text(sweep, "unit"))
                                + " there would have been at most " + most + "."
                        : "None of these limits would have given at most " + most + ".");
    }

    private void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    /** A number without needless digits. */
    static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
