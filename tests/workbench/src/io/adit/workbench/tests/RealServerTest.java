package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.model.LevelRule;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.OperatePerspective;
import io.adit.workbench.backtest.BacktestAction;
import io.adit.workbench.backtest.LimitPlot;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.QualityView;
import io.adit.workbench.live.ServerAccess;
import io.adit.workbench.trend.TrendView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Live view on the real server: everything from simulated device to table is what people get. */
class RealServerTest {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration CHANGE = Duration.ofSeconds(90);
    private static final Duration ALARM = Duration.ofSeconds(90);
    private static final int AFTER_THE_SECOND = 1500;
    private static final String NO_VALUE = "–";

    @TempDir
    Path data;

    @TempDir
    Path folder;

    private DemoServer server;
    private LiveView view;

    @BeforeEach
    void start() throws Exception {
        Path root = DemoServer.root();
        assumeTrue(root != null, "this runs only in a checkout, which has the sample station");
        assumeTrue(DemoServer.isBuilt(root), "the server is not built: " + DemoServer.lib(root) + " has no jar of it");
        server = new DemoServer(root, data);
        Ui.show(OperatePerspective.ID);
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
        backTestTheRuleOfRing12();
        acknowledgeTheAlarmOfRing12();
        showTrendAndDataQuality();
        new Explanation(view).leadsFromTheMessageToTheValue("Motor current F1");
        new Commands(view).areAskedForSentAnsweredAndRefused(server);
        new Messages(folder).showWhatADeviceSentAndPickFromIt();
        new Publishing(server, folder).tellsEditsFromWhatWasDoneOutside();
        Ui.show(OperatePerspective.ID);

        server.kill();
        Ui.await("says that the connection is lost", () -> says("was lost"));
        Ui.pump(400);
        Map<String, String> last = values();
        List<String> open = alarms();
        Ui.await("says that no server answers", () -> says("No server answers at " + server.url()));
        Ui.pump(400);
        assertEquals(DemoServer.CHANNELS, last.size());
        assertTrue(
                last.entrySet().stream()
                        .filter(each -> !each.getKey().startsWith(Publishing.CUT_OFF + " / "))
                        .noneMatch(each -> each.getValue().equals(NO_VALUE)),
                "values are gone: " + last);
        assertEquals(last, values(), "keeps the last values in sight");
        assertTrue(open.stream().anyMatch(RealServerTest::isStrainOfRing12), "alarm is gone: " + open);
        assertEquals(open, alarms(), "keeps the open alarms in sight");
        Screens.take("reconnect");
    }

    /**
     * As from the tree's menu, in the perspective that has the tree and not the Live view: the alarm that the demonstration has
     * just raised, as the rule is edited here, and 41 limits, of which one is taken into the model.
     */
    private void backTestTheRuleOfRing12() throws Exception {
        Ui.pump(AFTER_THE_SECOND); // the dialog offers the time up to the present second
        Ui.show(ModelPerspective.ID);
        Ui.page().hideView(Ui.page().findViewReference(LiveView.ID));
        Path sample = DemoServer.root().resolve("ditto-things/sample/station.adit");
        OpenModel model = OpenModel.of(Files.copy(sample, folder.resolve("tried.adit")));
        LevelRule rule = model.element("strain-ring-12");
        BacktestAction action = new BacktestAction(Ui.window(), rule);
        assertTrue(action.isEnabled());
        action.run();
        Shell dialog = Arrays.stream(Ui.window().getShell().getDisplay().getShells())
                .filter(shell -> shell.getText().equals("Back-test"))
                .findFirst()
                .orElseThrow();
        Combo level = find(dialog, Combo.class, combo -> true);
        level.select(1);
        level.notifyListeners(SWT.Selection, new Event());
        Ui.press(dialog, "Run");
        Text lines = find(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
        Ui.await("alarms of the back-test", ALARM, () -> lines.getText().contains(" a week"));
        assertTrue(!lines.getText().contains("\n0 alarms"), lines.getText());
        LimitPlot plot = find(dialog, LimitPlot.class, any -> true);
        assertEquals(41, plot.limits());
        plot.look(15);
        Screens.take("back-test");
        plot.look(40);
        assertTrue(lines.getText().startsWith("Limit 18"), lines.getText());
        assertTrue(!lines.getText().contains("does not list"), lines.getText());
        Ui.press(dialog, "Take the limit that is shown into the model");
        assertEquals(18, rule.getLevels().get(0).getLimit());
        model.undo();
        assertEquals(12, rule.getLevels().get(0).getLimit());
        dialog.close();
        model.close();
        Ui.show(OperatePerspective.ID);
    }

    /** By a double click on its row, as an operator does, and ticks off the first step of its plan. */
    private void acknowledgeTheAlarmOfRing12() throws Exception {
        Object row = Arrays.stream(view.alarmTable().getTable().getItems())
                .filter(item -> isStrainOfRing12(Ui.cell(item, 3)))
                .map(TableItem::getData)
                .findFirst()
                .orElseThrow();
        view.alarmTable().setSelection(new StructuredSelection(row));
        Screens.take("live-alarm");
        Ui.dialogDuring(
                () -> view.alarmTable().getTable().notifyListeners(SWT.DefaultSelection, new Event()),
                dialog -> Ui.press(dialog, "OK"));
        Ui.await(
                "acknowledged",
                ALARM,
                () -> view.twins().alarm(String.valueOf(row)).handling().acknowledged());
        Button step = view.alarmSteps().getFirst();
        step.setSelection(true);
        step.notifyListeners(SWT.Selection, new Event());
        Ui.await("ticked off, with name and time", ALARM, () -> step.getText().contains("(admin, 20"));
    }

    private void showTrendAndDataQuality() throws Exception {
        TrendView trend = (TrendView) Ui.page().showView(TrendView.ID);
        trend.add(view.twins().channel(String.valueOf(channels().getItem(0).getData())));
        trend.last(Duration.ofMinutes(10));
        Ui.await("points of the trend", ALARM, () -> trend.canvas().points() > 2);
        Screens.take("trend-view");
        QualityView quality = (QualityView) Ui.page().showView(QualityView.ID);
        Ui.await("quality of all channels", ALARM, () -> quality.control().getItemCount() == DemoServer.CHANNELS);
        Screens.take("data-quality");
        Ui.page().showView(LiveView.ID);
    }

    private static <T extends Control> T find(Composite parent, Class<T> kind, Predicate<T> wanted) {
        return Ui.all(parent)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** It rises from level to level meanwhile. */
    private static boolean isStrainOfRing12(String message) {
        return message.startsWith("Strain crown ring 12 ") && message.contains(" limit");
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
                .map(item -> Ui.cell(item, 3))
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
        return Ui.all(parent)
                .anyMatch(child -> child instanceof Label label
                        && label.isVisible()
                        && label.getText().contains(text));
    }
}
