package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.OperatePerspective;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerAccess;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An alarm's message and the steps of its plan are what somebody acts on: they are seen whole, however narrow the window is. */
class AlarmWidthsTest {
    private static final String MESSAGE = "Strain crown ring 12 12.9 µm/m is above alert limit 12 µm/m";
    private static final String STEP = "Structural engineer: Compare with the other gauges of the ring and with"
            + " convergence; inspect joints & bolts on site (within 120 min)";
    private static final String THING = """
            {"thingId":"org.example:ring","_revision":3,"attributes":{"type":"asset","name":"Ring 12, eastern tunnel"},"features":{
            "alarm-s":{"properties":{"rule":{"id":"s","name":"Strain of ring 12","actions":[
            {"who":"Structural engineer","what":"Compare with the other gauges of the ring and with convergence; inspect joints & bolts on site",
            "withinMinutes":120},{"who":"Shift","what":"Call."}]},"status":{"active":true,"acknowledged":false,"latched":false,
            "level":"action","severity":300,"since":"2026-11-23T10:15:20Z","message":"%s"}}}}}
            """.formatted(MESSAGE);

    private DittoDouble server;
    private LiveView view;
    private Rectangle window;

    @BeforeEach
    void connect() throws Exception {
        server = new DittoDouble(0, "eve", "secret");
        server.items("[" + THING + "]");
        Ui.show(OperatePerspective.ID);
        view = (LiveView) Ui.page().showView(LiveView.ID);
        window = Ui.window().getShell().getBounds();
        view.connection().connect(ServerAccess.of(server.url(), "eve", "secret"));
        Ui.await("connected", () -> view.connection().state() instanceof ConnectionState.Connected);
        Ui.await("steps", () -> view.alarmSteps().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        view.connection().disconnect();
        Ui.window().getShell().setBounds(window);
        Ui.pump(200);
        server.close();
    }

    @Test
    void nothingIsCutOffAtAnyWidth() throws Exception {
        int rowOfWide = 0;
        int rowOfNarrow = 0;
        for (int width : List.of(1600, 1100, 800, 700, 640, 1300)) {
            resize(width);
            Table alarms = view.alarmTable().getTable();
            assertEquals("action", alarms.getItem(0).getText(0), "its word is not broken at " + width);
            assertEquals(MESSAGE, Ui.cell(alarms.getItem(0), 3));
            List<Button> steps = view.alarmSteps();
            assertEquals("1. " + STEP.replace("&", "&&"), steps.getFirst().getText());
            Fits.rows(alarms);
            Fits.boxes(steps);
            rowOfWide = width == 1600 ? alarms.getItem(0).getBounds().height : rowOfWide;
            rowOfNarrow = width == 640 ? alarms.getItem(0).getBounds().height : rowOfNarrow;
        }
        assertTrue(rowOfNarrow > rowOfWide, rowOfNarrow + " and " + rowOfWide);
    }

    private static void resize(int width) {
        Shell shell = Ui.window().getShell();
        shell.setMaximized(false);
        shell.setBounds(0, 0, width, 700);
        Ui.pump(300);
    }
}
