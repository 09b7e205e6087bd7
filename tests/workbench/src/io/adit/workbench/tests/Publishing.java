package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.AditPackage.Literals;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.workbench.PublishPerspective;
import io.adit.workbench.access.CredentialsView;
import io.adit.workbench.publish.PublishTarget;
import io.adit.workbench.publish.PublishView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** The way through the Publish view against a server that holds the sample: compare, edit, apply, and what somebody else did. */
final class Publishing {
    /** The asset whose device is cut off, as it does not know the password that it was given: its values may go missing from then on. */
    static final String CUT_OFF = "Renamed by somebody";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PASSWORD = 4;

    private final DemoServer server;
    private final OpenModel model;
    private final PublishView view;

    Publishing(DemoServer server, Path folder) throws Exception {
        this.server = server;
        Ui.show(PublishPerspective.ID);
        Path sample = DemoServer.root().resolve("ditto-things/sample/station.adit");
        model = OpenModel.of(Files.copy(sample, folder.resolve("station.adit")));
        view = (PublishView) Ui.page().showView(PublishView.ID);
        view.choose(PublishTarget.server(
                "Demonstration", server.url(), new PublishTarget.Login(DemoServer.USER, server.password())));
    }

    void tellsEditsFromWhatWasDoneOutside() throws Exception {
        try {
            compare("The target holds what the model says");
            Channel channel = channel();
            var domain = model.editor().document().domain();
            domain.getCommandStack()
                    .execute(SetCommand.create(domain, channel, Literals.NAMED__NAME, "Renamed in the workbench"));
            Ui.await("says that it is out of date", () -> view.message().contains("changed since"));
            compare(" to update");
            assertEquals(List.of("To publish"), headings());
            showsBeforeAndAfter();
            Ui.dialogDuring(view::apply, dialog -> Ui.press(dialog, "OK"));
            Ui.await("published", PATIENCE, () -> view.message().startsWith("Published. The target holds"));
            Asset asset = (Asset) channel.eContainer();
            server.put(
                    "/api/2/things/" + model.facility().getNamespace() + ":" + asset.getId() + "/attributes/name",
                    "\"" + CUT_OFF + "\"");
            compare("1 to update");
            assertEquals(List.of("Changed outside: applying takes it back"), headings());
            givesADeviceANewPassword();
        } finally {
            model.close();
        }
    }

    private void givesADeviceANewPassword() throws Exception {
        CredentialsView logins = (CredentialsView) Ui.page().showView(CredentialsView.ID);
        logins.load();
        logins.ask(Set.of());
        Ui.await("asked", PATIENCE, () -> logins.message().startsWith("As http"));
        assertTrue(Arrays.stream(logins.control().getItems())
                .allMatch(item -> item.getText(PASSWORD).equals("set")));
        Device device = model.facility().getDevices().getFirst();
        logins.ask(Set.of(device.getId()));
        Ui.await("a new password", PATIENCE, () -> logins.message().startsWith("1 new password"));
        String secrets = Files.readString(Path.of(model.editor().document().file() + ".secrets"));
        assertTrue(secrets.startsWith(model.facility().getTenant() + "\t" + device.getId() + "\t"));
        assertEquals(1, secrets.lines().count());
        Screens.take("device-logins");
        OpenModel.pump(model.editor().document().file().getParent());
        Ui.await(
                "knows nothing of another model's devices",
                () -> logins.message().startsWith("Look asks"));
        assertTrue(Arrays.stream(logins.control().getItems())
                .allMatch(item -> item.getText(PASSWORD).isEmpty()));
    }

    private Channel channel() {
        for (Iterator<EObject> all = model.facility().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel && channel.eContainer() instanceof Asset) {
                return channel;
            }
        }
        throw new AssertionError("no channel");
    }

    private void compare(String expected) throws Exception {
        view.compare();
        Ui.await(
                "compared: " + expected + ", but " + view.message(),
                PATIENCE,
                () -> view.message().contains(expected));
    }

    private List<String> headings() {
        return Arrays.stream(view.viewer().getTree().getItems())
                .map(item -> item.getText().replaceFirst("  \\d+$", ""))
                .toList();
    }

    private void showsBeforeAndAfter() throws Exception {
        TreeItem item = view.viewer().getTree().getItem(0);
        while (item.getItemCount() > 0) {
            item = item.getItem(0);
        }
        view.viewer().setSelection(new StructuredSelection(item.getData()));
        assertTrue(view.viewer().getSelection() instanceof TreeSelection);
        List<String> cells = Arrays.stream(view.differences().getTable().getItems())
                .map((TableItem row) -> Ui.cell(row, 2))
                .toList();
        assertTrue(cells.contains("\"Renamed in the workbench\""), cells.toString());
        Screens.take("publish-plan");
    }
}
