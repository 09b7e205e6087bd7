package io.adit.workbench.bench;

import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.workbench.Facilities;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.channels.ChannelView;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.problems.ProblemsView;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** One session with a large model, as somebody would work with it: open, look through it, change something, search. UI thread only. */
final class LargeModelSession {
    private static final int FRAMES = 300;
    private static final int REST_MILLIS = 1500;
    private static final int PATIENCE_SECONDS = 180;
    private static final double SECOND = 1e9;
    private static final double MEGA = 1e6;

    private final Path file;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final IWorkbenchPage page = window.getActivePage();
    private final Display display = window.getShell().getDisplay();

    LargeModelSession(Path file) {
        this.file = file;
    }

    void run() {
        page.setPerspective(
                PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ModelPerspective.ID));
        ProblemsView problems = (ProblemsView) view(ProblemsView.ID);
        rest();
        FacilityEditor editor = open(problems);
        tree(editor.viewer().getTree(), editor);
        table();
        edit(editor, problems);
        search(editor);
        memory();
        page.closeAllEditors(false);
    }

    private IViewPart view(String id) {
        try {
            return page.showView(id);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private FacilityEditor open(ProblemsView problems) {
        long start = System.nanoTime();
        long cpu = cpu();
        FacilityEditor editor = Facilities.open(window, file);
        if (editor == null) {
            throw new IllegalStateException("not opened: " + file);
        }
        Tree tree = editor.viewer().getTree();
        until(() -> tree.getItemCount() > 0);
        Frames.draw(tree);
        Measurement.figure("open_s", "s", since(start));
        Measurement.figure("open_cpu_s", "s", (cpu() - cpu) / SECOND);
        try (Stalls stalls = new Stalls(display)) {
            until(problems::isChecked);
            rest();
            Measurement.figure("problems_s", "s", since(start));
            Measurement.figure("stall_after_open_ms", "ms", stalls.millis());
        }
        return editor;
    }

    private void tree(Tree tree, FacilityEditor editor) {
        FacilityDocument document = editor.document();
        List<Asset> lines = document.facility().getAssets();
        long start = System.nanoTime();
        editor.viewer().expandToLevel(lines.getFirst(), 4);
        Frames.draw(tree);
        Measurement.figure("tree_expand_line_s", "s", since(start));
        TreeItem[] rows = rows(tree);
        Measurement.figure("tree_rows", "1", rows.length);
        Frames.measure(
                "tree_scroll",
                tree,
                FRAMES,
                i -> tree.setTopItem(rows[(int) ((long) i * (rows.length - 1) / (FRAMES - 1))]));
        start = System.nanoTime();
        EObject last = document.facility().getDevices().getLast();
        editor.reveal(List.of(last));
        until(() -> editor.viewer().getStructuredSelection().getFirstElement() == last);
        Frames.draw(tree);
        Measurement.figure("tree_reveal_last_device_s", "s", since(start));
        editor.search().setText("");
        rest();
    }

    private static TreeItem[] rows(Tree tree) {
        return java.util.Arrays.stream(tree.getItems())
                .flatMap(LargeModelSession::rows)
                .toArray(TreeItem[]::new);
    }

    private static java.util.stream.Stream<TreeItem> rows(TreeItem item) {
        java.util.stream.Stream<TreeItem> own = java.util.stream.Stream.of(item);
        return item.getExpanded()
                ? java.util.stream.Stream.concat(
                        own, java.util.Arrays.stream(item.getItems()).flatMap(LargeModelSession::rows))
                : own;
    }

    private void table() {
        long start = System.nanoTime();
        Table table = ((ChannelView) view(ChannelView.ID)).control();
        until(() -> table.getItemCount() > 0);
        Frames.draw(table);
        Measurement.figure("table_show_s", "s", since(start));
        int rows = table.getItemCount();
        Measurement.figure("table_rows", "1", rows);
        Frames.measure(
                "table_scroll", table, FRAMES, i -> table.setTopIndex((int) ((long) i * (rows - 1) / (FRAMES - 1))));
    }

    private void edit(FacilityEditor editor, ProblemsView problems) {
        view(ProblemsView.ID);
        rest();
        FacilityDocument document = editor.document();
        EObject asset = document.facility().getAssets().getLast();
        long start = System.nanoTime();
        try (Stalls stalls = new Stalls(display)) {
            document.stack()
                    .execute(SetCommand.create(
                            document.domain(), asset, AditPackage.Literals.NAMED__NAME, "Another name"));
            Frames.draw(editor.viewer().getTree());
            Measurement.figure("edit_ms", "ms", since(start) * 1000);
            until(() -> !problems.isChecked());
            until(problems::isChecked);
            Measurement.figure("problems_after_edit_s", "s", since(start));
            rest();
            Measurement.figure("stall_after_edit_ms", "ms", stalls.millis());
        }
        document.stack().undo();
        until(() -> !problems.isChecked());
        until(problems::isChecked);
        rest();
    }

    private void search(FacilityEditor editor) {
        Tree tree = editor.viewer().getTree();
        long start = System.nanoTime();
        try (Stalls stalls = new Stalls(display)) {
            editor.search().setText("ring 3 s777");
            until(() -> rows(tree).length < 100 || since(start) > 20);
            Frames.draw(tree);
            Measurement.figure("search_s", "s", since(start));
            Measurement.figure("stall_search_ms", "ms", stalls.millis());
        }
    }

    private static void memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Measurement.figure("heap_mb", "MB", (runtime.totalMemory() - runtime.freeMemory()) / MEGA);
        try {
            Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .forEach(kilobytes ->
                            Measurement.figure("rss_mb", "MB", Double.parseDouble(kilobytes) * 1024 / MEGA));
        } catch (IOException e) {
            System.err.println("no resident size on this system: " + e.getMessage());
        }
    }

    /** What this thread has taken of a processor: says how long it would be where nothing else runs. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void rest() {
        long start = System.nanoTime();
        until(() -> since(start) * 1000 > REST_MILLIS);
    }

    private void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (since(start) > PATIENCE_SECONDS) {
                throw new IllegalStateException("not within " + PATIENCE_SECONDS + " s");
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / SECOND;
    }
}
