package io.adit.workbench.rules;

import io.adit.model.AditPackage.Literals;
import io.adit.model.ConditionWatch;
import io.adit.model.LevelRule;
import io.adit.workbench.Phrase;
import io.adit.workbench.backtest.BacktestAction;
import io.adit.workbench.editor.ElementTable;
import io.adit.workbench.editor.ElementText;
import io.adit.workbench.editor.SelectionView;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/**
 * The Rule view: the rule that is selected in the tree, or that of what is selected, with its levels and its action plan in tables, and the way to its back-test.
 * Each change is one step of the undo list.
 */
public final class RuleView extends SelectionView {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.rule";

    private static final int TABLE_HEIGHT = 90;
    private static final int LIMIT = 1; // columns
    private static final int CONDITION = 6;

    private @Nullable LevelRule rule;
    private @Nullable Label title;
    private @Nullable Button backTest;
    private @Nullable RuleForm form;
    private @Nullable ListButtons<LevelRule> levels;
    private @Nullable ListButtons<LevelRule> plan;
    private @Nullable ElementTable levelTable;
    private @Nullable ElementTable planTable;
    private @Nullable Label trouble;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite page = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(page);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(page);
        head(page);
        form = new RuleForm(page, this::set);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        levels(page);
        plan(page);
        trouble = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(trouble);
        scrolled.setMinHeight(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        follow(form);
    }

    private void levels(Composite page) {
        ElementTable table = table(page, Messages.levels);
        table.column(Messages.name, Literals.LEVEL__NAME, 20);
        table.column(Messages.limit, Literals.LEVEL__LIMIT, 14);
        table.column(Messages.hysteresis, Literals.LEVEL__HYSTERESIS, 14);
        table.column(Messages.delayOn, Literals.LEVEL__DELAY_ON_SECONDS, 14);
        table.column(Messages.delayOff, Literals.LEVEL__DELAY_OFF_SECONDS, 14);
        table.column(Messages.severity, Literals.LEVEL__SEVERITY, 14);
        table.column(Messages.condition, Literals.LEVEL__CONDITION, 24);
        levelTable = table;
        levels = buttons(page, table, Literals.LEVEL_RULE__LEVELS, NewParts::level);
    }

    private void plan(Composite page) {
        ElementTable table = table(page, Messages.actionPlan);
        table.names(Messages.who, Literals.ACTION__WHO, 26);
        table.column(Messages.what, Literals.ACTION__WHAT, 66);
        table.column(Messages.within, Literals.ACTION__WITHIN_MINUTES, 16);
        table.column(Messages.fromLevel, Literals.ACTION__LEVEL, 18);
        planTable = table;
        plan = buttons(page, table, Literals.RULE__ACTIONS, NewParts::action);
    }

    private void head(Composite page) {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        backTest = new Button(head, SWT.PUSH);
        backTest.setText(Messages.backTest);
        backTest.addListener(SWT.Selection, event -> tryOut());
    }

    private ElementTable table(Composite page, String heading) {
        new Label(page, SWT.NONE).setText(heading);
        ElementTable table = new ElementTable(page, this::say);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, TABLE_HEIGHT)
                .applyTo(table.control());
        return table;
    }

    private static ListButtons<LevelRule> buttons(
            Composite page, ElementTable table, EReference list, Function<LevelRule, EObject> made) {
        table.finish();
        return new ListButtons<>(page, table, list, made);
    }

    private void tryOut() {
        if (rule != null) {
            BacktestAction action = new BacktestAction(getSite().getWorkbenchWindow(), rule);
            if (action.isEnabled()) {
                action.run();
            } else {
                say(action.getText());
            }
        }
    }

    @Override
    protected void selected(@Nullable EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof LevelRule)) {
            each = each.eContainer();
        }
        rule = (LevelRule) each;
        show();
    }

    private void show() {
        if (title == null || title.isDisposed() || form == null || levels == null || plan == null || backTest == null) {
            return;
        }
        title.setText(rule == null ? Messages.selectARuleInTheTree : ElementText.of(rule));
        title.setToolTipText(title.getText());
        backTest.setEnabled(rule != null);
        form.show(rule);
        String unit = rule == null ? "" : ElementText.limitUnit(rule);
        levels().rename(LIMIT, unit.isEmpty() ? Messages.limit : Phrase.of(Messages.limitIn, unit));
        levels().setVisible(CONDITION, rule != null && rule.getWatch() instanceof ConditionWatch);
        levels.show(rule);
        plan.show(rule);
        say("");
    }

    private void say(String text) {
        if (trouble != null && !trouble.isDisposed()) {
            trouble.setText(text);
            trouble.requestLayout();
        }
    }

    /** The table of levels; for tests. */
    public ElementTable levels() {
        return made(levelTable);
    }

    /** The table of the action plan; for tests. */
    public ElementTable plan() {
        return made(planTable);
    }

    private static ElementTable made(@Nullable ElementTable table) {
        if (table == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return table;
    }
}
