package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.ifc.ids.IdsReport;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Channel;
import io.adit.model.LevelRule;
import io.adit.validation.Finding;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.problems.IdsFindings;
import io.adit.workbench.problems.ProblemsView;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Problems view beside an edited model: finds, leads there, mends; each quick fix is executed, undone, redone and compared. */
class ProblemsViewTest {
    @TempDir
    Path folder;

    private OpenModel model;
    private ProblemsView view;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        model = OpenModel.pump(folder);
        view = (ProblemsView) Ui.page().showView(ProblemsView.ID);
        Ui.await("validated", view::isChecked);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private Channel current() {
        return model.element("pump-1.current");
    }

    private LevelRule rule() {
        return (LevelRule) model.facility().getRules().get(0);
    }

    private void set(EObject owner, EStructuralFeature feature, Object value) {
        var domain = model.editor().document().domain();
        domain.getCommandStack().execute(SetCommand.create(domain, owner, feature, value));
    }

    private void delete(EObject element) {
        var domain = model.editor().document().domain();
        domain.getCommandStack().execute(DeleteCommand.create(domain, List.of(element)));
    }

    /** The water level has no binding from the beginning: that one does not count. */
    private Finding finding(String code) {
        return Arrays.stream(view.viewer().getTable().getItems())
                .map(TableItem::getData)
                .map(Finding.class::cast)
                .filter(each -> each.code().equals(code) && each.object() != model.element("sump.level"))
                .findFirst()
                .orElse(null);
    }

    private void mends(String code, String fix) throws Exception {
        Ui.await("finds " + code, () -> finding(code) != null);
        String before = model.text();
        view.viewer().setSelection(new StructuredSelection(finding(code)));
        Menu menu = view.viewer().getTable().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems())
                .filter(each -> each.getText().startsWith(fix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quick fix " + fix + " in "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        Ui.await("mended " + code, () -> finding(code) == null);
        String after = model.text();
        assertNotEquals(before, after);
        model.undo();
        assertEquals(before, model.text(), "after undo");
        Ui.await("finds it again", () -> finding(code) != null);
        model.redo();
        assertEquals(after, model.text(), "after redo");
    }

    @Test
    void bindsAChannel() throws Exception {
        delete(current().getBindings().get(0));
        mends("channel.no-binding", "Bind it to PLC 1");
        assertEquals("/" + current().getKey(), current().getBindings().get(0).getPointer());
        delete(current().getBindings().get(0));
        mends("channel.no-binding", "Bind it to a new device");
        assertEquals(2, model.facility().getDevices().size());
    }

    @Test
    void mendsAUnitThatDoesNotFit() throws Exception {
        set(current().getBindings().get(0), Literals.BINDING__SOURCE_UNIT, "kPa");
        mends("unit.mismatch", "The device sends A");
        assertEquals("A", current().getBindings().get(0).getSourceUnit());
    }

    @Test
    void givesARuleAnActionPlan() throws Exception {
        delete(rule().getActions().get(0));
        mends("rule.no-action-plan", "Let the facility manager inspect it");
        assertEquals(
                "Inspect Sump pump P1 and decide what to do",
                rule().getActions().get(0).getWhat());
    }

    @Test
    void bringsLimitAndRangeTogether() throws Exception {
        set(rule().getLevels().get(0), Literals.LEVEL__LIMIT, 55.0);
        mends("level.outside-range", "Widen the range");
        assertEquals(55.0, current().getRangeMax());
        set(rule().getLevels().get(0), Literals.LEVEL__LIMIT, 60.0);
        mends("level.outside-range", "Set the limit to the end of the range, 55.0");
        assertEquals(55.0, rule().getLevels().get(0).getLimit());
    }

    @Test
    void leadsToTheElementAndCounts() throws Exception {
        set(current(), Literals.CHANNEL__UNIT, "parsec-ish");
        Ui.await("finds it", () -> finding("unit.unknown") != null);
        assertTrue(view.summary().startsWith("1 error, "), view.summary());
        view.viewer().setSelection(new StructuredSelection(finding("unit.unknown")));
        view.viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
        Ui.pump(200);
        assertEquals(current(), model.editor().viewer().getStructuredSelection().getFirstElement());
    }

    @Test
    void showsWhatAnIdsFoundAtTheAssetOfTheObject() throws Exception {
        String globalId = "2O2Fr$t4X7Zf8NOew3FLOH";
        set(model.element("pump-1"), Literals.ASSET__GLOBAL_ID, globalId);
        IdsReport.Failure tag = new IdsReport.Failure(40, globalId, "#40 IfcPump 'P1'", "it has no tag");
        IdsReport.Failure file = new IdsReport.Failure(0, "", "", "the file has nothing that it applies to, and must");
        IdsReport report = new IdsReport(
                "Hand-over",
                List.of(
                        new IdsReport.Result("Pumps have tags", 1, List.of(tag)),
                        new IdsReport.Result("There are fans", 0, List.of(file))));
        List<Finding> findings = IdsFindings.of(report, model.facility());
        assertSame(model.facility(), findings.get(1).object());
        view.showIds(findings);
        Ui.await("the finding", () -> finding("ids") != null);
        assertSame(model.element("pump-1"), finding("ids").object());
    }
}
