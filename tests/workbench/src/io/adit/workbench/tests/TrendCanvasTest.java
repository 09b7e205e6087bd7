package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.Quality;
import io.adit.workbench.trend.TrendCanvas;
import io.adit.workbench.trend.TrendEvent;
import io.adit.workbench.trend.TrendSeries;
import io.adit.workbench.trend.TrendWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a picture of the plot has in which column: at rest, and while it is moved, when it is drawn in another way. */
class TrendCanvasTest {
    private static final int LEFT = 70;
    private static final int RIGHT = 12;
    private static final int POINTS = 4000;
    private static final int GAP_FROM = 2000;
    private static final int GAP_TO = 2200;
    private static final int BAD_FROM = 1000;
    private static final int BAD_TO = 1100;
    private static final int LOWEST = 3000;
    private static final long ALARM = 700;

    private static final Predicate<RGB> LINE = colour -> colour.blue > colour.red + 8;
    private static final Predicate<RGB> BAD = colour -> colour.red > 200 && colour.blue < 80 && colour.green < 80;
    private static final Predicate<RGB> MARK = colour -> colour.red > 80 && colour.red < 180 && colour.blue < 60;

    private Shell shell;
    private TrendCanvas canvas;
    private TrendWindow window;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 400);
        window = new TrendWindow(0, POINTS * 1000L, () -> canvas.moved());
        canvas = new TrendCanvas(shell, window);
        canvas.show(List.of(series()), List.of(new TrendEvent(ALARM * 1000, "alarm")));
        shell.open();
        Ui.pump(500);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    /** A point each second about zero, once far below; with a stretch without a value and one with bad samples. */
    private static TrendSeries series() {
        List<TrendSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            boolean missing = i >= GAP_FROM && i < GAP_TO;
            double value = missing ? Double.NaN : i == LOWEST ? -9 : i % 2;
            points.add(new TrendSeries.Point(i * 1000L, value, value, value, i >= BAD_FROM && i < BAD_TO ? 1 : 0));
        }
        return new TrendSeries(
                new ChannelRow("ns:a#channel", "Asset", "Channel", 1.0, "Cel", 1, Quality.GOOD, "", null), points);
    }

    @Test
    void showsGapsBadSamplesAlarmsAndSinglePeaksWhileItMovesAndAtRest() {
        holds(0);
        window.pan(0.1);
        draw();
        ImageData moving = holds(POINTS / 10);
        Ui.pump(600);
        ImageData still = holds(POINTS / 10);
        assertTrue(differences(moving, still) < moving.width * moving.height / 20, "both are the same curve");
        window.zoom(0, 0.5);
        draw();
        assertEquals(0, count(picture(), x(GAP_TO - GAP_TO / 20, POINTS / 10, POINTS / 2), LINE), "in the gap");
    }

    /** Several tries, as a machine that is kept busy may come to rest between a move and its drawing. */
    @Test
    void isDrawnAnewWhenItHasComeToRest() {
        ImageData still = picture();
        int different = 0;
        for (int i = 0; i < 20 && different == 0; i++) {
            window.pan(0);
            draw();
            different = differences(still, picture());
        }
        assertTrue(different > 0, "drawn another way while it moves");
        Ui.pump(600);
        assertEquals(0, differences(still, picture()));
    }

    private void draw() {
        boolean[] drawn = {false};
        Listener listener = event -> drawn[0] = true;
        canvas.addListener(SWT.Paint, listener);
        long begun = System.nanoTime();
        while (!drawn[0] && System.nanoTime() - begun < 60_000_000_000L) {
            canvas.getDisplay().readAndDispatch();
        }
        canvas.removeListener(SWT.Paint, listener);
        assertTrue(drawn[0], "drawn");
    }

    /** @param from the first second that is in sight */
    private ImageData holds(int from) {
        ImageData picture = picture();
        assertEquals(0, count(picture, x((GAP_FROM + GAP_TO) / 2, from, POINTS), LINE), "in the gap");
        assertTrue(count(picture, x(GAP_TO + 100, from, POINTS), LINE) > 0, "the line");
        assertTrue(count(picture, x(LOWEST, from, POINTS), LINE) > 100, "a single low value among many");
        assertTrue(count(picture, x((BAD_FROM + BAD_TO) / 2, from, POINTS), BAD) > 3, "bad samples");
        assertEquals(0, count(picture, x(BAD_TO + 100, from, POINTS), BAD), "good samples");
        assertTrue(count(picture, x((int) ALARM, from, POINTS), MARK) > 20, "an alarm");
        return picture;
    }

    private int x(int second, int from, int length) {
        int width = canvas.getClientArea().width - LEFT - RIGHT;
        return LEFT + (int) Math.round((double) (second - from) / length * width);
    }

    private ImageData picture() {
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Pixels of a column below the legend. */
    private static int count(ImageData picture, int x, Predicate<RGB> colour) {
        int count = 0;
        for (int y = 45; y < picture.height - 36; y++) {
            if (colour.test(picture.palette.getRGB(picture.getPixel(x, y)))) {
                count++;
            }
        }
        return count;
    }

    private static int differences(ImageData one, ImageData other) {
        int count = 0;
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                if (one.getPixel(x, y) != other.getPixel(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }
}
