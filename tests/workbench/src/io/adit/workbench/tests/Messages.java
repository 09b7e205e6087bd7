package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.writeback.Condition;
import io.adit.ifc.writeback.ResultsWriter;
import io.adit.ifc.writeback.ResultsWriter.Outcome;
import io.adit.ifc.writeback.ResultsWriter.Results;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.OperatePerspective;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.results.AssetConditions;
import io.adit.workbench.sensor.BindingView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The Binding view on the real server: the last message of a logger, a field picked from it, and the value that the engine gives. */
final class Messages {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final OpenModel model;

    /** The Live view has to be connected. */
    Messages(Path folder) throws Exception {
        Ui.show(ModelPerspective.ID);
        Path sample = DemoServer.root().resolve("ditto-things/sample/station.adit");
        model = OpenModel.of(Files.copy(sample, folder.resolve("messages.adit")));
    }

    void showWhatADeviceSentAndPickFromIt() throws Exception {
        try {
            writeResultsIntoACopyOfTheIfcFile();
            Channel channel = strainOfRing12();
            Binding binding = channel.getBindings().getFirst();
            BindingView view = (BindingView) Ui.page().showView(BindingView.ID);
            model.editor().reveal(List.of(channel));
            Ui.await(
                    "a good value: " + view.result(),
                    PATIENCE,
                    () -> view.result().contains("(good)"));
            Screens.take("binding");
            String before = model.text();
            String value = view.result();
            String pointer = binding.getPointer();
            click(view.fields().getTree(), pointer);
            assertEquals(before, model.text(), "the field that it has already");
            TreeItem other = items(view.fields().getTree())
                    .filter(item -> item.getItemCount() == 0 && !("/" + item.getText(0)).equals(pointer))
                    .filter(item -> item.getText(1).matches("-?[0-9.]+"))
                    .findFirst()
                    .orElseThrow();
            String picked = "/" + other.getText(0); // the next message makes new rows
            click(other);
            assertEquals(picked, binding.getPointer());
            Ui.await(
                    "another value than " + value,
                    PATIENCE,
                    () -> !view.result().equals(value));
            assertNotEquals(before, model.text());
            model.undo();
            assertEquals(before, model.text(), "after undo");
            Ui.await("good again", PATIENCE, () -> view.result().contains("(good)"));
        } finally {
            model.close();
            Ui.show(OperatePerspective.ID);
        }
    }

    private void writeResultsIntoACopyOfTheIfcFile() {
        LiveView live = LiveView.of(Ui.window()).orElseThrow();
        List<Condition> conditions = AssetConditions.of(model.facility(), live.twins(), LocalDate.of(2026, 1, 31));
        assertTrue(conditions.stream().anyMatch(each -> each.condition().endsWith("alarm")), conditions.toString());
        Path ifc = DemoServer.root().resolve("ditto-things/sample/station.ifc");
        Path target = model.editor().document().file().resolveSibling("results.ifc");
        Outcome outcome = ResultsWriter.write(ifc, target, new Results(conditions, List.of()), ProgressListener.NONE);
        assertEquals(new Outcome(conditions.size(), 0, List.of(), List.of(), List.of()), outcome);
    }

    private Channel strainOfRing12() {
        for (Iterator<EObject> all = model.facility().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel
                    && channel.getName().contains("ring 12")
                    && !channel.getBindings().isEmpty()) {
                return channel;
            }
        }
        throw new AssertionError("the sample has ring 12");
    }

    private static Stream<TreeItem> items(Tree tree) {
        return Stream.of(tree.getItems());
    }

    private static void click(Tree tree, String pointer) {
        click(items(tree)
                .filter(item -> ("/" + item.getText(0)).equals(pointer))
                .findFirst()
                .orElseThrow());
    }

    private static void click(TreeItem item) {
        Rectangle cell = item.getBounds(0);
        Event up = new Event();
        up.button = 1;
        up.x = cell.x + cell.width / 2;
        up.y = cell.y + cell.height / 2;
        item.getParent().notifyListeners(SWT.MouseUp, up);
        Ui.pump(300);
    }
}
