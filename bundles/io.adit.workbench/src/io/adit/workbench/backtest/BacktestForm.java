package io.adit.workbench.backtest;

import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields for what is asked of a rule, and below them what came of it. */
final class BacktestForm extends Composite {
    private static final int DAYS = 30;
    private static final int WIDTH = 780;
    private static final int LINES_HEIGHT = 170;
    private static final int PLOT_HEIGHT = 240;
    private static final int COLUMNS = 4;

    private final LevelRule rule;
    private final ZoneId zone = ZoneId.systemDefault();
    private final Text from;
    private final Text to;
    private final Combo level;
    private final Text low;
    private final Text high;
    private final Text lines;
    private final LimitPlot plot;

    BacktestForm(Composite parent, LevelRule rule) {
        super(parent, SWT.NONE);
        this.rule = rule;
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(this);
        LocalDateTime now = LocalDateTime.now(zone).withNano(0);
        from = field("&From:", BacktestQuestion.TIME.format(now.minusDays(DAYS)));
        to = field("&To:", BacktestQuestion.TIME.format(now));
        new Label(this, SWT.NONE).setText("Other &limits for level:");
        level = new Combo(this, SWT.READ_ONLY);
        level.add("");
        rule.getLevels().forEach(each -> level.add(each.getName()));
        level.addListener(SWT.Selection, event -> suggest());
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(level);
        low = field("from:", "");
        high = field("to:", "");
        lines = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        lines.setFont(JFaceResources.getTextFont());
        GridDataFactory result = GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1);
        result.copy().hint(WIDTH, LINES_HEIGHT).applyTo(lines);
        plot = new LimitPlot(this);
        result.copy().hint(WIDTH, PLOT_HEIGHT).applyTo(plot);
    }

    private Text field(String label, String value) {
        new Label(this, SWT.NONE).setText(label);
        Text text = new Text(this, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** From half the limit of the chosen level to one and a half. */
    private void suggest() {
        int chosen = level.getSelectionIndex() - 1;
        if (chosen >= 0) {
            Level each = rule.getLevels().get(chosen);
            double limit = each.getLimit();
            double width = limit == 0 ? 1 : Math.abs(limit) / 2;
            low.setText(String.format(Locale.ROOT, "%.4g", limit - width));
            high.setText(String.format(Locale.ROOT, "%.4g", limit + width));
        }
    }

    /** What is asked. */
    BacktestQuestion question() {
        return new BacktestQuestion(
                rule.getId(), from.getText(), to.getText(), zone, level.getText(), low.getText(), high.getText());
    }

    /** Shows what came of it. */
    void show(JsonObject report) {
        lines.setText(BacktestLines.of(report, zone));
        plot.show(report.getValue("sweep").map(JsonValue::asObject).orElse(null));
    }
}
