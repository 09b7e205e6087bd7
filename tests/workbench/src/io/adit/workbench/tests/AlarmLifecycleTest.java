package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.model.AditFactory;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Permission;
import io.adit.model.Role;
import io.adit.model.file.AditFile;
import io.adit.workbench.OperatePerspective;
import io.adit.workbench.PublishPerspective;
import io.adit.workbench.live.Handling;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerAccess;
import io.adit.workbench.publish.PublishTarget;
import io.adit.workbench.publish.PublishView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole life of one alarm from the menu of its row, on the real server: the pumping works are published from the workbench, and the test is their device, so that
 * the alarm rises and falls when it says so.
 */
class AlarmLifecycleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String WITHOUT_A_REASON = "Say why, in a few words.";

    @TempDir
    Path data;

    @TempDir
    Path folder;

    private EmptyServer server;
    private OpenModel model;
    private LiveView view;
    private String alarm;

    @BeforeEach
    void start() throws Exception {
        Path root = ServerProcess.root();
        assumeTrue(root != null, "this runs only in a checkout");
        assumeTrue(ServerProcess.isBuilt(root), "the server is not built: " + ServerProcess.lib(root));
        server = new EmptyServer(root, data);
        Ui.await("server up", PATIENCE, () -> {
            Ui.pump(250);
            return server.isReady();
        });
        publish();
        Ui.show(OperatePerspective.ID);
        view = (LiveView) Ui.page().showView(LiveView.ID);
        view.connection().connect(ServerAccess.of(server.url(), ServerProcess.USER, server.password()));
        Ui.await("its channels", PATIENCE, () -> view.channelTable().getTable().getItemCount() == 2);
    }

    @AfterEach
    void end() {
        if (view != null) {
            view.connection().disconnect();
            Ui.pump(200);
        }
        if (model != null) {
            model.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** The works, with a rule that has two levels, latches, and asks for confirmation. */
    private void publish() throws Exception {
        OpenModel works = OpenModel.pump(folder);
        works.close();
        Path file = folder.resolve("pump.adit");
        Facility facility = AditFile.load(file);
        LevelRule rule = (LevelRule) facility.getRules().getFirst();
        rule.setLatch(true);
        rule.setConfirm(true);
        Level graver = AditFactory.eINSTANCE.createLevel();
        graver.setName("alarm");
        graver.setSeverity(900);
        graver.setLimit(30);
        rule.getLevels().add(graver);
        Role administrator = AditFactory.eINSTANCE.createRole();
        administrator.setId("administrator");
        administrator.setName("Administrator");
        administrator.getSubjects().add("nginx:" + ServerProcess.USER);
        administrator.getPermissions().addAll(Permission.VALUES);
        facility.getRoles().add(administrator);
        AditFile.save(facility, file);
        Ui.show(PublishPerspective.ID);
        model = OpenModel.of(file);
        PublishView publishing = (PublishView) Ui.page().showView(PublishView.ID);
        publishing.choose(PublishTarget.server(
                "Works", server.url(), new PublishTarget.Login(ServerProcess.USER, server.password())));
        publishing.compare();
        Ui.await("compared", PATIENCE, () -> publishing.message().contains(" to create"));
        Ui.dialogDuring(publishing::apply, dialog -> Ui.press(dialog, "OK"));
        Ui.await("published", PATIENCE, () -> publishing.message().startsWith("Published. The target holds"));
    }

    @Test
    void isSeenShelvedSeenAgainConfirmedAndReset() throws Exception {
        isRaised();
        assertEquals(List.of("Acknowledge…", "Shelve…", "Take out of service…", "Comment…"), acts());
        act("Acknowledge", "");
        await("acknowledged", () -> handling().acknowledged());
        assertEquals("Confirm…", acts().getFirst());
        ticksOffTheFirstStep();
        isShelvedAndTakenOutOfService();
        act("Acknowledge", "");
        await("acknowledged", () -> handling().acknowledged());

        measure(35);
        await(
                "a graver level asks anew",
                () -> level().equals("alarm") && !handling().acknowledged());
        act("Acknowledge", "");
        await("acknowledged", () -> handling().acknowledged());
        act("Confirm", "");
        await("confirmed", () -> handling().confirmed());
        assertEquals("Shelve…", acts().getFirst(), "nothing else is waited for while it is active");

        measure(5);
        await("held by its latch", () -> handling().latched());
        assertEquals("Reset…", acts().getFirst());
        Screens.take("alarm-latched");
        act("Reset", "");
        Ui.await("over", PATIENCE, () -> view.alarmTable().getTable().getItemCount() == 0);
        List<String> causes = List.of(
                "RAISED",
                "ACKNOWLEDGED",
                "COMMENTED",
                "SHELVED",
                "UNSHELVED",
                "OUT_OF_SERVICE",
                "IN_SERVICE",
                "ESCALATED",
                "CONFIRMED",
                "LATCHED",
                "RESET");
        String journal = server.get("/api/adit/alarms?limit=50");
        causes.forEach(cause -> assertTrue(journal.contains('"' + cause + '"'), cause + " is not in " + journal));
        saysWhatStaysWhereTheServerGoesBeforeAllIsApplied();
    }

    private void saysWhatStaysWhereTheServerGoesBeforeAllIsApplied() throws Exception {
        Ui.show(PublishPerspective.ID);
        PublishView publishing = (PublishView) Ui.page().showView(PublishView.ID);
        model.facility().getAssets().getFirst().setName("Other sump");
        publishing.compare();
        Ui.await("compared", PATIENCE, () -> publishing.message().contains(" to update"));
        server.kill();
        Ui.dialogDuring(publishing::apply, dialog -> Ui.press(dialog, "OK"));
        Ui.await("says so", PATIENCE, () -> publishing.message().contains("What was done until then stays"));
        assertTrue(publishing.message().contains(server.url()), publishing.message());
    }

    private void isRaised() throws Exception {
        Ui.await("raised", PATIENCE, () -> {
            measure(25); // again, should the server not follow the model yet
            Ui.pump(300);
            return view.alarmTable().getTable().getItemCount() == 1;
        });
        alarm = String.valueOf(view.alarmTable().getTable().getItem(0).getData());
        view.alarmTable().setSelection(new StructuredSelection(alarm));
        assertEquals("alert", level());
    }

    /** A motor current in ampere. */
    private void measure(double current) throws Exception {
        server.telemetry(folder.resolve("pump.adit.secrets"), "{\"p1\":{\"current\":" + current + "}}");
    }

    private void ticksOffTheFirstStep() throws Exception {
        Button step = view.alarmSteps().getFirst();
        step.setSelection(true);
        step.notifyListeners(SWT.Selection, new Event());
        Ui.await(
                "ticked off, with name and time",
                PATIENCE,
                () -> view.alarmSteps().getFirst().getText().contains("(admin, 20"));
    }

    /** While it is announced again its condition holds, so it asks for its acknowledgement anew. */
    private void isShelvedAndTakenOutOfService() throws Exception {
        act("Shelve", "gauge is being read by hand");
        await("shelved", () -> handling().silent() == Handling.Silence.SHELVED);
        assertTrue(
                handling().silence().contains("gauge is being read by hand"),
                handling().silence());
        assertTrue(!acts().contains("Shelve…"), acts().toString());
        act("Unshelve", "");
        await("announced, asks anew", () -> isAnnounced() && !handling().acknowledged());
        act("Take out of service", "gauge is exchanged");
        await("out of service", () -> handling().silent() == Handling.Silence.OUT_OF_SERVICE);
        assertTrue(
                handling().silence().contains("gauge is exchanged"), handling().silence());
        act("Place in service", "");
        await("in service", this::isAnnounced);
        act("Comment", "exchanged, reads as before");
        Ui.await("comment in the journal", PATIENCE, () -> {
            Ui.pump(200);
            return server.get("/api/adit/alarms?limit=20").contains("exchanged, reads as before");
        });
    }

    private boolean isAnnounced() {
        return handling().silent() == Handling.Silence.NONE;
    }

    private Handling handling() {
        return view.twins().alarm(alarm).handling();
    }

    private String level() {
        return view.alarmTable().getTable().getItem(0).getText(0);
    }

    private void await(String what, Callable<Boolean> condition) throws Exception {
        Ui.await(what + ", but " + handling(), PATIENCE, condition);
    }

    private List<String> acts() {
        Menu menu = menu();
        List<String> labels = Arrays.stream(menu.getItems())
                .map(item -> item.getText().replace("&", ""))
                .toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    private Menu menu() {
        view.alarmTable().setSelection(new StructuredSelection(alarm));
        Menu menu = view.alarmTable().getTable().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    /** Where words are needed, it is first tried without. */
    private void act(String label, String words) throws Exception {
        Menu menu = menu();
        MenuItem item = Arrays.stream(menu.getItems())
                .filter(each -> each.getText().replace("&", "").equals(label + "…"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + acts()));
        StringBuilder refusal = new StringBuilder();
        Ui.dialogDuring(
                () -> item.notifyListeners(SWT.Selection, new Event()), dialog -> answer(dialog, words, refusal));
        menu.notifyListeners(SWT.Hide, new Event());
        assertEquals(!words.isEmpty(), refusal.toString().contains(WITHOUT_A_REASON), refusal.toString());
    }

    /** Nothing here may fail, as the dialog would stay open. */
    private static void answer(Shell dialog, String words, StringBuilder refusal) {
        if (!words.isEmpty()) {
            Ui.press(dialog, "OK");
            refusal.append(Ui.texts(dialog));
            Ui.all(dialog)
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0)
                    .findFirst()
                    .orElseThrow()
                    .setText(words);
        }
        Ui.press(dialog, "OK");
    }
}
