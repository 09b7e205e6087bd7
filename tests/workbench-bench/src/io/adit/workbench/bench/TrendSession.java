package io.adit.workbench.bench;

import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.Quality;
import io.adit.workbench.trend.TrendCanvas;
import io.adit.workbench.trend.TrendEvent;
import io.adit.workbench.trend.TrendSeries;
import io.adit.workbench.trend.TrendWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A year of eight channels in three units, with gaps, bad samples and alarms, panned and zoomed. UI thread only. */
final class TrendSession {
    private static final int FRAMES = 300;
    private static final int CHANNELS = 8;
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 800;
    private static final long YEAR = 365L * 86_400_000;
    private static final List<String> UNITS = List.of("Cel", "A", "um/m");

    private TrendSession() {}

    static void run(Display display) {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        TrendCanvas[] canvas = new TrendCanvas[1];
        TrendWindow window = new TrendWindow(0, YEAR, () -> canvas[0].moved());
        canvas[0] = new TrendCanvas(shell, window);
        Random random = new Random(1);
        canvas[0].show(
                IntStream.range(0, CHANNELS).mapToObj(i -> series(i, random)).toList(),
                IntStream.range(0, 50)
                        .mapToObj(i -> new TrendEvent(i * YEAR / 50, "alarm"))
                        .toList());
        shell.open();
        Frames.draw(canvas[0]);
        Measurement.figure("trend_points", "1", canvas[0].points());
        Frames.measure("trend_pan", canvas[0], FRAMES, i -> window.pan(i < FRAMES / 2 ? 0.003 : -0.003));
        Frames.measure("trend_zoom", canvas[0], FRAMES, i -> window.zoom(0.5, i < FRAMES / 2 ? 0.99 : 1 / 0.99));
        shell.dispose();
    }

    private static TrendSeries series(int number, Random random) {
        List<TrendSeries.Point> points = new ArrayList<>();
        double value = 20;
        for (int i = 0; i < WIDTH; i++) {
            value += random.nextGaussian();
            double spread = Math.abs(random.nextGaussian());
            boolean missing = i % 400 < 5;
            points.add(new TrendSeries.Point(
                    i * YEAR / WIDTH,
                    missing ? Double.NaN : value - spread,
                    missing ? Double.NaN : value + spread,
                    missing ? Double.NaN : value,
                    i % 90 < 3 ? 1 : 0));
        }
        String unit = UNITS.get(number % UNITS.size());
        return new TrendSeries(
                new ChannelRow("ns:a#" + number, "Asset", "Channel " + number, value, unit, 1, Quality.GOOD, "", null),
                points);
    }
}
