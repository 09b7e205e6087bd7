package io.adit.workbench.trend;

import io.adit.workbench.Phrase;
import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * The Trend view: chosen channels over any stretch of the history. The server reduces it to as many steps as are drawn, with
 * the extremes of each, so a year costs what an hour costs.
 */
public final class TrendView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.trend";

    private static final int SETTLE_MILLIS = 150;
    private static final int MOST_CHANNELS = 16;
    private static final Map<String, Duration> RANGES = ranges();

    private final Map<String, TrendSeries> series = new LinkedHashMap<>();
    private final Map<String, List<TrendEvent>> events = new LinkedHashMap<>();
    private final TrendWindow window = new TrendWindow(
            Instant.now().minus(Duration.ofHours(1)).toEpochMilli(),
            Instant.now().toEpochMilli(),
            this::moved);
    private final Runnable load = this::load;
    private @Nullable Label title;
    private @Nullable TrendCanvas canvas;
    private int round;

    private static Map<String, Duration> ranges() {
        Map<String, Duration> ranges = new LinkedHashMap<>();
        ranges.put(Messages.tenMinutes, Duration.ofMinutes(10));
        ranges.put(Messages.oneHour, Duration.ofHours(1));
        ranges.put(Messages.oneDay, Duration.ofDays(1));
        ranges.put(Messages.oneWeek, Duration.ofDays(7));
        ranges.put(Messages.thirtyDays, Duration.ofDays(30));
        ranges.put(Messages.oneYear, Duration.ofDays(365));
        return ranges;
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(RANGES.size() + 2)
                .margins(6, 4)
                .spacing(2, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        RANGES.forEach((label, length) -> button(head, label, Phrase.of(Messages.theLast, label), () -> last(length)));
        button(head, Messages.clear, Messages.showNoChannelAnyMore, this::clear);
        TrendCanvas made = new TrendCanvas(parent, window);
        canvas = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        made.addListener(SWT.Resize, event -> moved());
        made.say(Messages.rightClickChannelsInTheLiveView);
    }

    private static void button(Composite parent, String text, String tip, Runnable body) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> body.run());
    }

    /** Shows a channel too; of more than sixteen the oldest goes. */
    public void add(ChannelRow channel) {
        series.putIfAbsent(channel.id(), new TrendSeries(channel, List.of()));
        if (series.size() > MOST_CHANNELS) {
            series.remove(series.keySet().iterator().next());
        }
        changed();
    }

    /** Shows the last stretch of that length, up to now. */
    public void last(Duration length) {
        Instant now = Instant.now();
        window.show(now.minus(length).toEpochMilli(), now.toEpochMilli());
    }

    private void clear() {
        series.clear();
        events.clear();
        changed();
    }

    private void moved() {
        TrendCanvas shown = canvas;
        if (shown != null && !shown.isDisposed()) {
            shown.moved();
            shown.getDisplay().timerExec(SETTLE_MILLIS, load);
        }
    }

    private void changed() {
        draw();
        moved();
    }

    private void load() {
        ServerRequests server = LiveView.of(getSite().getWorkbenchWindow())
                .map(LiveView::server)
                .orElse(null);
        if (server == null || canvas == null || canvas.isDisposed()) {
            return;
        }
        int mine = ++round;
        String range = "from=" + Instant.ofEpochMilli(window.from()) + "&to=" + Instant.ofEpochMilli(window.to());
        for (TrendSeries each : new ArrayList<>(series.values())) {
            String id = each.channel().id();
            String path = "/api/adit/history/things/" + ServerRequests.encode(ServerRequests.thing(id)) + "/features/"
                    + ServerRequests.encode(ServerRequests.feature(id)) + "?" + range + "&points=" + canvas.plotWidth();
            server.get(path, reply -> loaded(mine, each.channel(), reply));
            String journal =
                    "/api/adit/alarms?" + range + "&limit=500&thing=" + ServerRequests.encode(ServerRequests.thing(id));
            server.get(journal, reply -> {
                if (mine == round && reply.isSuccess()) {
                    events.put(ServerRequests.thing(id), TrendEvent.of(reply.body()));
                    draw();
                }
            });
        }
    }

    private void loaded(int mine, ChannelRow channel, ServerRequests.Reply reply) {
        if (mine != round || !series.containsKey(channel.id()) || title == null || title.isDisposed()) {
            return;
        }
        if (reply.isSuccess()) {
            series.put(channel.id(), TrendSeries.of(channel, reply.body()));
            draw();
        } else {
            title.setText(channel.channel() + ": " + reply.sentence());
        }
    }

    private void draw() {
        if (canvas != null && !canvas.isDisposed() && title != null) {
            canvas.show(
                    List.copyOf(series.values()),
                    events.values().stream().flatMap(List::stream).toList());
            title.setText(series.isEmpty() ? "" : Messages.wheelOrZoomDragOrArrowsPanRedAtThe);
        }
    }

    /** The plot. */
    public TrendCanvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return canvas;
    }

    @Override
    public void setFocus() {
        if (canvas != null) {
            canvas.setFocus();
        }
    }
}
