package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.workbench.OperatePerspective;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerAccess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Live view on the real server: everything from simulated device to table is what people get. */
class RealServerTest {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration CHANGE = Duration.ofSeconds(15);
    private static final Duration ALARM = Duration.ofSeconds(40);
    private static final String NO_VALUE = "–";

    @TempDir
    Path data;

    private DemoServer server;
    private LiveView view;

    @BeforeEach
    void start() throws Exception {
        Path root = DemoServer.root();
        assumeTrue(root != null, "this runs only in a checkout, which has the sample station");
        assumeTrue(DemoServer.isBuilt(root), "the server is not built: " + DemoServer.lib(root) + " has no jar of it");
        server = new DemoServer(root, data);
        Ui.page()
                .setPerspective(Ui.window()
                        .getWorkbench()
                        .getPerspectiveRegistry()
                        .findPerspectiveWithId(OperatePerspective.ID));
        view = (LiveView) Ui.page().showView(LiveView.ID);
        Ui.await("server up with all channels", START, () -> {
            Ui.pump(250);
            return server.isReady();
        });
    }

    @AfterEach
    void end() {
        if (view != null) {
            view.connection().disconnect();
            Ui.pump(200);
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void followsTheStationUntilTheServerIsKilled() throws Exception {
        view.connection().connect(ServerAccess.of(server.url(), DemoServer.USER, server.password()));
        Ui.await("says that it is connected", () -> says("Connected to " + server.url()));
        Ui.await("all channels", () -> channels().getItemCount() == DemoServer.CHANNELS);

        Map<String, String> first = values();
        Ui.await("every channel has a value", CHANGE, () -> !values().containsValue(NO_VALUE));
        Ui.await("a value changes by itself", CHANGE, () -> !values().equals(first));
        Ui.await("alarm of ring 12", ALARM, () -> alarms().stream().anyMatch(RealServerTest::isStrainOfRing12));

        server.kill();
        Ui.await("says that the connection is lost", () -> says("was lost"));
        assertInstanceOf(ConnectionState.Waiting.class, view.connection().state());
        Ui.pump(400);
        Map<String, String> last = values();
        List<String> open = alarms();
        Ui.await("says that no server answers", () -> says("No server answers at " + server.url()));
        Ui.pump(400);
        assertEquals(DemoServer.CHANNELS, last.size());
        assertTrue(!last.containsValue(NO_VALUE), "values are gone: " + last);
        assertEquals(last, values(), "keeps the last values in sight");
        assertTrue(open.stream().anyMatch(RealServerTest::isStrainOfRing12), "alarm is gone: " + open);
        assertEquals(open, alarms(), "keeps the open alarms in sight");
    }

    private static boolean isStrainOfRing12(String message) {
        return message.startsWith("Strain crown ring 12 ") && message.contains("above alert limit");
    }

    private Table channels() {
        return view.channelTable().getTable();
    }

    /** Values as the table shows them, by asset and channel. */
    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (TableItem item : channels().getItems()) {
            values.put(item.getText(0) + " / " + item.getText(1), item.getText(2));
        }
        return values;
    }

    /** Messages of the open alarms as the table shows them. */
    private List<String> alarms() {
        return Arrays.stream(view.alarmTable().getTable().getItems())
                .map(item -> item.getText(3))
                .sorted()
                .toList();
    }

    /** True while a label of the view shows that text. */
    private boolean says(String text) {
        Composite top = channels().getParent();
        while (!hasLabel(top, text)) {
            top = top.getParent();
            if (top == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLabel(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            boolean shown = child instanceof Label label
                    && label.isVisible()
                    && label.getText().contains(text);
            if (shown || child instanceof Composite inner && hasLabel(inner, text)) {
                return true;
            }
        }
        return false;
    }
}
