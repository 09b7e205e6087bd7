package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import io.adit.workbench.TimeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The Data Quality view: how well each channel of the connected server delivers, the worst first. Looks again twice a minute. */
public final class QualityView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.quality";

    private static final int LOOK_MILLIS = 30_000;
    private static final int LOOK_SOON_MILLIS = 2000;

    private final Map<String, QualityRow> rows = new LinkedHashMap<>();
    private @Nullable Label title;
    private @Nullable RowTable<QualityRow> table;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        title = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(title);
        RowTable<QualityRow> made = new RowTable<>(parent, rows::get);
        table = made;
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .applyTo(made.viewer().getTable().getParent());
        text(Messages.asset, 130, QualityRow::asset);
        text(Messages.channel, 140, QualityRow::channel);
        share(Messages.completeHour, QualityRow::completeHour);
        share(Messages.completeDay, QualityRow::completeDay);
        share(Messages.badDay, QualityRow::badDay);
        text(Messages.mostly, 90, QualityRow::reason);
        column(
                Messages.delayP95Day,
                80,
                SWT.RIGHT,
                row -> Double.isNaN(row.delaySeconds())
                        ? "–"
                        : String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f s", row.delaySeconds()),
                QualityRow::delaySeconds);
        text(Messages.newest, 150, row -> row.newest() == null ? Messages.noSampleYet : TimeText.of(row.newest()));
        made.sortBy(3, false);
        look(parent.getDisplay());
    }

    private void text(String name, int weight, java.util.function.Function<QualityRow, String> text) {
        created()
                .add(new RowTable.Column<>(
                        name,
                        weight,
                        SWT.LEFT | SWT.WRAP,
                        text,
                        row -> null,
                        Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER)));
    }

    private void share(String name, ToDoubleFunction<QualityRow> value) {
        column(name, 80, SWT.RIGHT, row -> QualityRow.percent(value.applyAsDouble(row)), value);
    }

    private void column(
            String name,
            int weight,
            int style,
            java.util.function.Function<QualityRow, String> text,
            ToDoubleFunction<QualityRow> order) {
        created().add(new RowTable.Column<>(name, weight, style, text, row -> null, Comparator.comparingDouble(order)));
    }

    private void look(Display display) {
        if (title == null || title.isDisposed()) {
            return;
        }
        LiveView live = LiveView.of(getSite().getWorkbenchWindow()).orElse(null);
        if (live == null || !(live.connection().state() instanceof ConnectionState.Connected)) {
            show(List.of(), Messages.connectToAServerOperateConnectTo);
            display.timerExec(LOOK_SOON_MILLIS, () -> look(display));
            return;
        }
        live.server().get("/api/adit/quality", reply -> {
            if (reply.isSuccess()) {
                List<QualityRow> all = QualityRow.of(reply.body(), live.twins());
                show(all, summary(all));
            } else {
                show(List.of(), Phrase.of(Messages.thisServerTellsNothingAboutData, reply.sentence()));
            }
        });
        display.timerExec(LOOK_MILLIS, () -> look(display));
    }

    private static String summary(List<QualityRow> all) {
        long good = all.stream().filter(QualityRow::isFine).count();
        return all.isEmpty()
                ? Messages.noChannels
                : Phrase.of(Messages.ofChannelsDeliveredOfTheirSamples, good, all.size());
    }

    private void show(List<QualityRow> all, String sentence) {
        if (title == null || title.isDisposed()) {
            return;
        }
        rows.clear();
        all.forEach(row -> rows.put(row.id(), row));
        title.setText(sentence);
        created().show(new ArrayList<>(rows.keySet()));
    }

    private RowTable<QualityRow> created() {
        if (table == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return table;
    }

    /** The table. */
    public Table control() {
        return created().viewer().getTable();
    }

    @Override
    public void setFocus() {
        control().setFocus();
    }
}
