package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.model.AditFactory;
import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.viewer.ColourBy;
import io.adit.workbench.viewer.ModelView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 3D view with the sample's IFC file, drawn by the browser of the system without any server: choosing both ways, marks, a sensor placed. */
class ModelViewTest {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final int MORE_THAN_SHOWN = 1200;

    /** Taps the middle of the canvas as a pointer does. */
    private static final String TAP = """
            const canvas = document.querySelector('canvas');
            const { left, top, width, height } = canvas.getBoundingClientRect();
            const at = { clientX: left + width / 2, clientY: top + height / 2, button: 0, pointerId: 1, bubbles: true };
            canvas.dispatchEvent(new PointerEvent('pointerdown', at));
            canvas.dispatchEvent(new PointerEvent('pointerup', at));
            return true;""";

    @TempDir
    Path folder;

    private OpenModel model;
    private ModelView view;

    @BeforeEach
    void open() throws Exception {
        Path root = DemoServer.root();
        assumeTrue(root != null && Files.exists(root.resolve("web/viewer/dist/index.html")), "needs the built page");
        Ui.show(ModelPerspective.ID);
        Files.copy(root.resolve("ditto-things/sample/station.ifc"), folder.resolve("station.ifc"));
        model = OpenModel.of(
                Files.copy(root.resolve("ditto-things/sample/station.adit"), folder.resolve("station.adit")));
        view = (ModelView) Ui.page().showView(ModelView.ID);
        Ui.await("the model in 3D", LONG, () -> !said("elements").isEmpty());
    }

    @AfterEach
    void close() {
        if (model != null) {
            model.close();
        }
    }

    private String said(String member) {
        Object answer = view.evaluate("return document.querySelector('.model-stage')?.dataset." + member + " ?? ''");
        return answer instanceof String text ? text : "";
    }

    private Channel channel() {
        for (var all = model.facility().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel && channel.getSensorGlobalId() != null) {
                return channel;
            }
        }
        throw new AssertionError("the sample has sensors");
    }

    @Test
    void choosesInTheModelWhatIsSelectedInTheTreeAndTheOtherWayRound() throws Exception {
        Channel channel = channel();
        Ui.await("marks of all channels", LONG, () -> said("marks").equals(Integer.toString(DemoServer.CHANNELS)));
        model.editor().reveal(List.of(channel));
        Ui.await("the mark of the channel", LONG, () -> said("mark").equals(channel.getId()));
        Asset asset = (Asset) channel.eContainer();
        model.editor().reveal(List.of(asset));
        Ui.await(
                "the asset",
                LONG,
                () -> said("chosen").equals(asset.getGlobalId()) && said("mark").isEmpty());
        model.editor().viewer().setSelection(StructuredSelection.EMPTY);
        Ui.pump(1200);
        Ui.await("something of the tree", LONG, () -> {
            view.evaluate(TAP); // again, should the model still have been on its way there
            Ui.pump(1200);
            return !model.editor().viewer().getSelection().isEmpty();
        });
        Screens.take("model-view");
    }

    @Test
    void choosesWhatTheTreeDoesNotShowAndLeavesTheSearchAlone() throws Exception {
        Asset owner = (Asset) channel().eContainer();
        List<Asset> many = IntStream.range(0, MORE_THAN_SHOWN)
                .mapToObj(ModelViewTest::asset)
                .toList();
        var domain = model.editor().document().domain();
        domain.getCommandStack().execute(AddCommand.create(domain, owner, AditPackage.Literals.ASSET__ASSETS, many));
        Asset last = many.getLast();
        view.evaluate(tap(last));
        Ui.await("the one behind", LONG, () -> model.editor().choice().element() == last);
        assertEquals("", model.editor().search().getText());
        model.editor().search().setText("crown");
        Ui.pump(500);
        Asset other = many.getFirst();
        view.evaluate(tap(other));
        Ui.await("what is not searched for", LONG, () -> model.editor().choice().element() == other);
        Ui.pump(500);
        assertEquals("crown", model.editor().search().getText());
        assertSame(other, model.editor().choice().element());
    }

    private static Asset asset(int number) {
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId("bolt-" + number);
        asset.setName("Bolt " + number);
        asset.setGlobalId(String.format("0aditBolt%013d", number));
        return asset;
    }

    private static String tap(Asset asset) {
        return "aditTapped('" + asset.getGlobalId() + "', '" + asset.getName() + "', 'IFCMECHANICALFASTENER', '', '')";
    }

    @Test
    void placesASensorOnWhatWasTappedAsOneStep() throws Exception {
        String before = model.text();
        view.evaluate("aditTapped('0aditNoAsset0000000001', 'Wall W1', 'IFCWALL', '', '')");
        Ui.await("an element to place it on", LONG, () -> {
            view.placeSensor();
            return !model.text().equals(before);
        });
        String after = model.text();
        Channel made =
                (Channel) model.editor().viewer().getStructuredSelection().getFirstElement();
        assertNotNull(made);
        assertEquals("0aditNoAsset0000000001", ((Asset) made.eContainer()).getGlobalId());
        assertEquals("IfcWall", ((Asset) made.eContainer()).getIfcClass());
        model.undo();
        assertEquals(before, model.text(), "after undo");
        model.redo();
        assertEquals(after, model.text(), "after redo");
    }

    @Test
    void coloursByTheModelAsItIsEdited() throws Exception {
        view.colourBy(ColourBy.RULES);
        String legend = "return document.querySelector('.model-legend')?.textContent";
        Ui.await(
                "the legend of rules",
                LONG,
                () -> String.valueOf(view.evaluate(legend)).contains("have rules"));
        view.colourBy(ColourBy.STATE);
        Ui.await(
                "that of alarms",
                LONG,
                () -> String.valueOf(view.evaluate(legend)).contains("High alarm"));
        Screens.take("model-view-state");
    }
}
