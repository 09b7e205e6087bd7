package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** Hands and eyes of the tests: they run on the UI thread and let it work in between. */
final class Ui {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Ui() {}

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Switches to a perspective. */
    static void show(String perspective) {
        page().setPerspective(window().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
        pump(100);
    }

    /** Work of a test. */
    interface Work {
        void run() throws Exception;
    }

    /** Does what opens a dialog, closes that, and returns what it said; fails where none opens. */
    static String dialogDuring(Work work) throws Exception {
        return dialogDuring(work, Shell::close);
    }

    /** Presses a button of a dialog. */
    static void press(Shell dialog, String text) {
        for (Control control : all(dialog).toList()) {
            if (control instanceof Button button
                    && button.getText().replace("&", "").equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        fail("no button " + text);
    }

    /** What a cell says, whether or not it is broken into lines. */
    static String cell(TableItem item, int column) {
        return item.getText(column).replace('\n', ' ');
    }

    /** What a cell of a tree says, whether or not it is broken into lines. */
    static String cell(TreeItem item, int column) {
        return item.getText(column).replace('\n', ' ');
    }

    /** All controls in a composite, at any depth. */
    static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> child instanceof Composite inner
                        ? Stream.concat(Stream.of(child), all(inner))
                        : Stream.of(child));
    }

    /** Does what opens another dialog than those that are open, answers that, and returns what it said; fails where none opens. */
    static String dialogDuring(Work work, Consumer<Shell> answer) throws Exception {
        Display display = Display.getCurrent();
        List<Shell> before = List.of(display.getShells());
        StringBuilder said = new StringBuilder();
        Runnable closing = new Runnable() {
            @Override
            public void run() {
                Shell shell = display.getActiveShell();
                if (shell != null && !before.contains(shell)) {
                    said.append(texts(shell));
                    answer.accept(shell);
                } else {
                    display.timerExec(100, this);
                }
            }
        };
        display.timerExec(300, closing);
        work.run();
        display.timerExec(-1, closing);
        assertFalse(said.isEmpty(), "no dialog opened");
        return said.toString();
    }

    /** What labels and fields of a dialog say. */
    static String texts(Composite parent) {
        return all(parent)
                .map(control -> control instanceof Label label
                        ? label.getText()
                        : control instanceof Text field ? field.getText() : "")
                .collect(Collectors.joining("\n"));
    }

    /** Lets the workbench handle events for that long, and all that waits then: on a busy machine that may be later. */
    static void pump(int millis) {
        Display display = Display.getCurrent();
        AtomicBoolean over = new AtomicBoolean();
        display.timerExec(millis, () -> over.set(true)); // timers that are due before have run by then
        while (!over.get()) {
            if (!display.readAndDispatch()) {
                sleep();
            }
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (display.readAndDispatch() && System.nanoTime() < end) {}
    }

    /** Lets the workbench handle events until the condition holds; fails when that takes too long. */
    static void await(String what, Callable<Boolean> condition) throws Exception {
        await(what, PATIENCE, condition);
    }

    /** Lets the workbench handle events until the condition holds; fails when it does not within that time. */
    static void await(String what, Duration patience, Callable<Boolean> condition) throws Exception {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                fail("not within " + patience.toSeconds() + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The tree of the Properties view, brought to the front. */
    static Tree properties() throws Exception {
        PropertySheet sheet = (PropertySheet) page().showView(IPageLayout.ID_PROP_SHEET);
        pump(300);
        return (Tree) ((PropertySheetPage) sheet.getCurrentPage()).getControl();
    }

    static TreeItem property(Tree rows, String name) {
        TreeItem found = find(rows.getItems(), name);
        assertNotNull(found, "property " + name);
        return found;
    }

    private static TreeItem find(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            TreeItem found = name.equals(item.getText(0)) ? item : find(item.getItems(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Opens the cell editor of a property as a click does, types and presses Enter. */
    static void type(Tree rows, String name, String value) {
        Text cell = (Text) openCell(rows, name, Text.class);
        cell.setText(value);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        pump(200);
    }

    /** Opens the drop-down list of a property and chooses the entry with that text. */
    static void choose(Tree rows, String name, String value) {
        CCombo cell = (CCombo) openCell(rows, name, CCombo.class);
        cell.select(cell.indexOf(value));
        cell.notifyListeners(SWT.Selection, new Event());
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        pump(200);
    }

    private static Control openCell(Tree rows, String name, Class<? extends Control> kind) {
        TreeItem item = property(rows, name);
        rows.setSelection(item);
        rows.showItem(item);
        Event event = new Event();
        event.item = item;
        rows.notifyListeners(SWT.DefaultSelection, event);
        pump(200);
        for (Control child : rows.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                return child;
            }
        }
        return fail("no cell editor opened for " + name);
    }
}
