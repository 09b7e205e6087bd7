package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.AditFactory;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Direction;
import io.adit.model.LevelRule;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.editor.ElementTable;
import io.adit.workbench.rules.RuleView;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a rule: what it shows, and that each change is one step that can be undone and redone. */
class RuleViewTest {
    private static final int LIMIT = 1;
    private static final int WHAT = 1;
    private static final int CONDITION = 6;

    @TempDir
    Path folder;

    private OpenModel model;
    private RuleView view;
    private LevelRule rule;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        model = OpenModel.pump(folder);
        rule = model.element("p1-current");
        view = (RuleView) Ui.page().showView(RuleView.ID);
        model.editor().reveal(List.of(rule.getLevels().getFirst()));
        Ui.await(
                "the rule of the level", () -> view.levels().viewer().getTable().getItemCount() == 1);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private static List<String> column(ElementTable table, int column) {
        return Arrays.stream(table.viewer().getTable().getItems())
                .map((TableItem row) -> Ui.cell(row, column))
                .toList();
    }

    private Composite page() {
        Composite page = view.levels().control().getParent();
        assertEquals(page, view.plan().control().getParent());
        return page;
    }

    /** The buttons of the levels come before those of the plan. */
    private void press(String text, boolean ofPlan) {
        List<Button> buttons = Ui.all(page())
                .filter(control ->
                        control instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .toList();
        assertEquals(2, buttons.size());
        buttons.get(ofPlan ? 1 : 0).notifyListeners(SWT.Selection, new Event());
    }

    /** Types into the cell editor that is open, and presses Enter. */
    private static void type(ElementTable table, String value) {
        for (Control child : table.viewer().getTable().getChildren()) {
            if (child instanceof Text cell && cell.isVisible()) {
                cell.setText(value);
                cell.notifyListeners(SWT.DefaultSelection, new Event());
            }
        }
        Ui.pump(200);
    }

    @Test
    void addsALevelAndEditsItInPlace() throws Exception {
        press("Add", false);
        assertTrue(view.levels().viewer().isCellEditorActive(), "its name is to be typed");
        type(view.levels(), "alarm");
        assertEquals(List.of("alert", "alarm"), column(view.levels(), 0));
        view.levels().edit(rule.getLevels().get(1), LIMIT);
        type(view.levels(), "35");
        assertEquals(35, rule.getLevels().get(1).getLimit());
        view.levels().edit(rule.getLevels().get(1), LIMIT);
        type(view.levels(), "much");
        assertEquals(35, rule.getLevels().get(1).getLimit(), "what is no number is not taken");
        assertEquals(List.of("20.0", "35.0"), column(view.levels(), LIMIT));
    }

    @Test
    void showsTheUnitOfItsLimitsAndItsRowsInASmallWindowToo() throws Exception {
        assertEquals(
                "Limit [A]", view.levels().viewer().getTable().getColumn(LIMIT).getText());
        Rectangle window = Ui.window().getShell().getBounds();
        try {
            Ui.window().getShell().setBounds(0, 0, 700, 600);
            Ui.pump(300);
            for (ElementTable each : List.of(view.levels(), view.plan())) {
                Table table = each.viewer().getTable();
                Rectangle row = table.getItem(0).getBounds();
                assertTrue(row.y + row.height <= table.getClientArea().height, row + " in " + table.getClientArea());
            }
        } finally {
            Ui.window().getShell().setBounds(window);
        }
    }

    @Test
    void movesAndRemovesStepsOfThePlan() throws Exception {
        press("Add", true);
        Ui.pump(200);
        view.plan().edit(rule.getActions().get(1), WHAT);
        type(view.plan(), "Stop the pump");
        view.plan().select(rule.getActions().get(1));
        press("Up", true);
        Ui.pump(200);
        assertEquals(List.of("Stop the pump", "Check the strainer"), column(view.plan(), WHAT));
        assertEquals("Facility manager", rule.getActions().getFirst().getWho());
        view.plan().select(rule.getActions().get(1));
        press("Remove", true);
        Ui.pump(200);
        assertEquals(List.of("Stop the pump"), column(view.plan(), WHAT));
        assertEquals(4, steps(), "added, typed, moved, removed");
    }

    @Test
    void listsWhatMayStandInAConditionAndTakesWhatIsChosen() throws Exception {
        var document = model.editor().document();
        document.stack()
                .execute(SetCommand.create(
                        document.domain(),
                        rule,
                        Literals.LEVEL_RULE__WATCH,
                        AditFactory.eINSTANCE.createConditionWatch()));
        Ui.pump(200);
        view.levels().edit(rule.getLevels().getFirst(), CONDITION);
        Text cell = Arrays.stream(view.levels().viewer().getTable().getChildren())
                .filter(child -> child instanceof Text && child.isVisible())
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
        cell.setText("not me");
        cell.setSelection(6);
        Event controlSpace = new Event();
        controlSpace.stateMask = SWT.MOD1;
        controlSpace.keyCode = ' ';
        controlSpace.character = ' ';
        cell.notifyListeners(SWT.KeyDown, controlSpace);
        Ui.await("a list", () -> proposals() != null);
        Table list = proposals();
        assertEquals(
                List.of("median(a, b, c)"),
                Arrays.stream(list.getItems()).map(TableItem::getText).toList());
        list.setSelection(0);
        list.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.await("no list any more", () -> proposals() == null);
        assertEquals("not median(", cell.getText());
        assertTrue(view.levels().viewer().isCellEditorActive(), "one goes on typing");
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.pump(200);
        assertEquals("not median(", rule.getLevels().getFirst().getCondition());
    }

    /** The table of a window without a title above the workbench's; null: there is none. */
    private static Table proposals() {
        return Arrays.stream(Ui.window().getShell().getDisplay().getShells())
                .filter(shell -> shell != Ui.window().getShell()
                        && shell.isVisible()
                        && shell.getText().isEmpty())
                .flatMap(Ui::all)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElse(null);
    }

    private int steps() {
        int steps = 0;
        while (model.editor().document().stack().canUndo()) {
            model.editor().document().stack().undo();
            steps++;
        }
        return steps;
    }

    @Test
    void saysOfTheRuleWhatItsFieldsSay() throws Exception {
        Combo direction = Ui.all(page())
                .filter(Combo.class::isInstance)
                .map(Combo.class::cast)
                .findFirst()
                .orElseThrow();
        direction.select(Direction.BELOW.ordinal());
        direction.notifyListeners(SWT.Selection, new Event());
        assertEquals(Direction.BELOW, rule.getDirection());
        Fits.rows(view.plan().viewer().getTable());
        model.undo();
        Ui.await("shows what was undone", () -> direction.getSelectionIndex() == Direction.ABOVE.ordinal());
    }
}
