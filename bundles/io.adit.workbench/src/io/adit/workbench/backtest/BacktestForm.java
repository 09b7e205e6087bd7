package io.adit.workbench.backtest;

import static io.adit.workbench.backtest.RuleTrial.number;

import io.adit.model.Level;
import io.adit.workbench.CheckBox;
import io.adit.workbench.Pane;
import io.adit.workbench.Phrase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields for what is asked of a rule, and below them what came of it. */
final class BacktestForm extends Pane {
    private static final int DAYS = 30;
    private static final int WIDTH = 780;
    private static final int LINES_HEIGHT = 170;
    private static final int PLOT_HEIGHT = 240;
    private static final int COLUMNS = 4;
    private static final String NONE = Messages.onlyItsOwnLimits;
    private static final String HINT = Messages.runShowsHereWhichAlarmsThereWould;

    private final EditedRule rule;
    private final ZoneId zone = ZoneId.systemDefault();
    private final Text from;
    private final Text to;
    private final Button edited;
    private final Combo level;
    private final Text low;
    private final Text high;
    private final Text lines;
    private final LimitPlot plot;
    private final Button take;
    private JsonObject report = JsonObject.empty();

    BacktestForm(Composite parent, EditedRule rule) {
        super(parent);
        this.rule = rule;
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(this);
        LocalDateTime now = LocalDateTime.now(zone).withNano(0);
        String unit = rule.unit().isEmpty() ? "" : " (" + rule.unit() + ")";
        from = field(Phrase.of(Messages.fromIn, zone), BacktestQuestion.TIME.format(now.minusDays(DAYS)));
        to = field(Messages.toTime, BacktestQuestion.TIME.format(now));
        edited = CheckBox.of(this, SWT.NONE);
        edited.setText(Messages.asItIsEditedHerePublishedOrNot);
        edited.setSelection(true);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(edited);
        new Label(this, SWT.NONE).setText(Messages.tryOtherLimitsOfLevel);
        level = new Combo(this, SWT.READ_ONLY);
        level.add(NONE);
        rule.rule().getLevels().forEach(each -> level.add(String.valueOf(each.getName())));
        level.select(0);
        level.addListener(SWT.Selection, event -> suggest());
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(level);
        low = field(Phrase.of(Messages.fromLimit, unit), "");
        high = field(Messages.to, "");
        suggest();
        lines = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        lines.setFont(JFaceResources.getTextFont());
        lines.setText(HINT);
        GridDataFactory result = GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1);
        result.copy().hint(WIDTH, LINES_HEIGHT).applyTo(lines);
        plot = new LimitPlot(this, this::look);
        result.copy().hint(WIDTH, PLOT_HEIGHT).applyTo(plot);
        take = new Button(this, SWT.PUSH);
        take.setText(Messages.takeTheLimitThatIsShownIntoThe);
        take.setEnabled(false);
        take.addListener(SWT.Selection, event -> rule.setLimit(chosen(), number(plot.chosen(), "limit")));
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(take);
    }

    private Text field(String label, String value) {
        new Label(this, SWT.NONE).setText(label);
        Text text = new Text(this, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private int chosen() {
        return level.getSelectionIndex() - 1;
    }

    /** From half the limit of the chosen level to one and a half; nothing to fill in where none is chosen. */
    private void suggest() {
        boolean any = chosen() >= 0;
        low.setEnabled(any);
        high.setEnabled(any);
        if (any) {
            Level each = rule.rule().getLevels().get(chosen());
            double limit = each.getLimit();
            double width = limit == 0 ? 1 : Math.abs(limit) / 2;
            low.setText(String.format(Locale.ROOT, "%.4g", limit - width));
            high.setText(String.format(Locale.ROOT, "%.4g", limit + width));
        } else {
            low.setText("");
            high.setText("");
        }
    }

    /** What is asked, of the published rule. */
    BacktestQuestion question() {
        return new BacktestQuestion(
                rule.rule().getId(),
                from.getText(),
                to.getText(),
                zone,
                chosen() < 0 ? "" : level.getText(),
                low.getText(),
                high.getText(),
                List.of());
    }

    /** What takes the place of published things, to be asked for beside this thread. @throws IllegalArgumentException as {@link EditedRule#texts} */
    Supplier<List<String>> changes() {
        return edited.getSelection() ? rule.texts() : List::of;
    }

    /** Shows what came of it. */
    void show(JsonObject found) {
        report = found;
        lines.setText(BacktestLines.of(found, zone));
        plot.show(found.getValue("sweep").map(JsonValue::asObject).orElse(null));
        take.setEnabled(false);
    }

    /** The plot's limit was dragged: what it alone would have given. */
    private void look() {
        JsonObject point = plot.chosen();
        take.setEnabled(chosen() >= 0);
        lines.setText(BacktestLines.ofLimit(report, point, rule.unit(), zone));
    }
}
