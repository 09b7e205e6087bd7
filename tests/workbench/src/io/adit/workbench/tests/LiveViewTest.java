package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.OperatePerspective;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.DittoRegistries;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerAccess;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Live view on a server: what the tables show after search, events, loss of the connection. */
class LiveViewTest {
    private static final String THING = """
            {"thingId":"org.example:pump","_revision":3,"attributes":{"type":"asset","name":"Sump pump P1"},"features":{
            "motorCurrent":{"properties":{"channel":{"name":"Motor current P1","unit":"A","decimals":1},
            "status":{"value":12.44,"unit":"A","quality":"GOOD","reason":"","time":"2026-11-23T10:15:30Z"}}},
            "level":{"properties":{"channel":{"name":"Water level","unit":"m","decimals":2}}},
            "alarm-p1":{"properties":{"rule":{"id":"p1","name":"Pump P1 overload","actions":[{"who":"Facility manager",
            "what":"Check the strainer","withinMinutes":60}]},"status":{"active":false,"acknowledged":true}}},
            "alarm-hot":{"properties":{"rule":{"id":"hot","name":"Hot bearing"}}}}}
            """;

    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private UncaughtExceptionHandler before;
    private DittoDouble server;
    private LiveView view;

    @BeforeEach
    void show() throws Exception {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> uncaught.add(problem));
        server = new DittoDouble(0, "eve", "secret");
        server.items("[" + THING + "]");
        Ui.page()
                .setPerspective(Ui.window()
                        .getWorkbench()
                        .getPerspectiveRegistry()
                        .findPerspectiveWithId(OperatePerspective.ID));
        view = (LiveView) Ui.page().showView(LiveView.ID);
        Ui.pump(200);
    }

    @AfterEach
    void close() throws Exception {
        view.connection().disconnect();
        Ui.await("disconnected", () -> view.connection().state() instanceof ConnectionState.Disconnected);
        Ui.pump(200);
        server.close();
        Ui.pump(200);
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertEquals(List.of(), uncaught, "threads end quietly");
    }

    private void connect() throws Exception {
        view.connection().connect(ServerAccess.of(server.url(), "eve", "secret"));
        Ui.await("connected", () -> view.connection().state() instanceof ConnectionState.Connected);
        Ui.await("what is known", () -> channel("Motor current P1").contains("12.4 A"));
        Ui.pump(400);
    }

    private static List<String> row(Table table, String start) {
        for (TableItem item : table.getItems()) {
            List<String> cells = Arrays.stream(new int[] {0, 1, 2, 3})
                    .mapToObj(item::getText)
                    .toList();
            if (cells.contains(start)) {
                return cells;
            }
        }
        return List.of();
    }

    private List<String> channel(String name) {
        return row(view.channelTable().getTable(), name);
    }

    private static String event(int revision, String action, String path, String value) {
        return "{\"topic\":\"org.example/pump/things/twin/events/" + action + "\",\"headers\":{},\"path\":\"" + path
                + "\",\"value\":" + value + ",\"revision\":" + revision + ",\"timestamp\":\"2026-11-23T10:15:31Z\"}";
    }

    @Test
    void registriesOfDittoAreFilledInEquinox() {
        assertEquals(List.of(89, 90, 62, 175), DittoRegistries.counts());
    }

    @Test
    void showsValuesWithUnitAndQuality() throws Exception {
        connect();
        assertEquals(List.of("Sump pump P1", "Motor current P1", "12.4 A", "good"), channel("Motor current P1"));
        assertEquals(List.of("Sump pump P1", "Water level", "–", "no sample yet"), channel("Water level"));
    }

    @Test
    void followsModifiedAndMergedEvents() throws Exception {
        connect();
        server.send(
                event(
                        4,
                        "modified",
                        "/features/motorCurrent/properties/status",
                        "{\"value\":99.9,\"unit\":\"A\",\"quality\":\"BAD\",\"reason\":\"OUT_OF_RANGE\",\"time\":\"2026-11-23T10:15:31Z\"}"));
        Ui.await("modified", () -> channel("Motor current P1").contains("99.9 A"));
        assertEquals("bad: out of range", channel("Motor current P1").get(3));
        server.send(
                event(
                        5,
                        "merged",
                        "/features/level/properties",
                        "{\"status\":{\"value\":1.5,\"unit\":\"m\",\"quality\":\"UNCERTAIN\",\"reason\":\"LATE\",\"time\":\"2026-11-23T10:15:31Z\"}}"));
        Ui.await("merged", () -> channel("Water level").contains("1.50 m"));
        assertEquals("uncertain: late", channel("Water level").get(3));
    }

    @Test
    void ignoresEventThatIsOlderThanWhatItKnows() throws Exception {
        connect();
        server.send(event(2, "modified", "/features/motorCurrent/properties/status/value", "1.0"));
        server.send(event(4, "modified", "/features/level/properties/status", "{\"value\":2.5,\"quality\":\"GOOD\"}"));
        Ui.await("later event", () -> channel("Water level").contains("2.50 m"));
        assertTrue(channel("Motor current P1").contains("12.4 A"));
    }

    @Test
    void showsAlarmWhileItIsOpen() throws Exception {
        connect();
        assertEquals(0, view.alarmTable().getTable().getItemCount());
        server.send(
                event(
                        4,
                        "modified",
                        "/features/alarm-p1/properties/status",
                        "{\"active\":true,\"acknowledged\":false,\"latched\":false,\"level\":\"alert\",\"severity\":300,"
                                + "\"since\":\"2026-11-23T10:15:20Z\",\"message\":\"Motor current P1 21.7 A is above alert limit 20 A\"}"));
        Ui.await("alarm", () -> view.alarmTable().getTable().getItemCount() == 1);
        assertEquals(
                "Motor current P1 21.7 A is above alert limit 20 A",
                Ui.cell(view.alarmTable().getTable().getItem(0), 3));
        server.send(event(
                5,
                "modified",
                "/features/alarm-p1/properties/status",
                "{\"active\":false,\"acknowledged\":true,\"latched\":false,\"since\":\"2026-11-23T10:15:20Z\"}"));
        Ui.await("no alarm", () -> view.alarmTable().getTable().getItemCount() == 0);
    }

    private static String alarm(int revision, String rule, String level, int severity) {
        return event(
                revision,
                "modified",
                "/features/alarm-" + rule + "/properties/status",
                "{\"active\":true,\"acknowledged\":false,\"latched\":false,\"level\":\"" + level + "\",\"severity\":"
                        + severity
                        + ",\"since\":\"2026-11-23T10:15:20Z\",\"unit\":\"Cel\",\"message\":\"Bearing 81.5 Cel is above "
                        + level
                        + " limit 80 Cel\"}");
    }

    private List<String> alarmLevels() {
        return Arrays.stream(view.alarmTable().getTable().getItems())
                .map(TableItem::getText)
                .toList();
    }

    @Test
    void putsAlarmThatBecomesGraverOnTop() throws Exception {
        connect();
        server.send(alarm(4, "p1", "action", 600));
        server.send(alarm(5, "hot", "alert", 300));
        Ui.await("both alarms", () -> alarmLevels().equals(List.of("action", "alert")));
        server.send(alarm(6, "hot", "alarm", 900));
        Ui.await("new order", () -> alarmLevels().equals(List.of("alarm", "action")));
    }

    @Test
    void saysInFullWhatTheChosenAlarmIsAbout() throws Exception {
        connect();
        server.send(alarm(4, "p1", "action", 600));
        Ui.await("detail", () -> view.alarmDetail().contains("Bearing 81.5\u00a0°C is above action limit 80\u00a0°C."));
        assertTrue(view.alarmDetail().contains("Check the strainer"), view.alarmDetail());
    }

    @Test
    void removesDeletedThing() throws Exception {
        connect();
        server.send(
                "{\"topic\":\"org.example/pump/things/twin/events/deleted\",\"headers\":{},\"path\":\"/\",\"revision\":4}");
        Ui.await("row gone", () -> view.channelTable().getTable().getItemCount() == 0);
    }

    @Test
    void comesBackAfterServerWasGone() throws Exception {
        connect();
        int port = server.port();
        server.close();
        Ui.await("loss noticed", () -> view.connection().state() instanceof ConnectionState.Waiting);
        assertTrue(
                view.connection().state().text().contains("lost"),
                view.connection().state().text());
        assertTrue(channel("Motor current P1").contains("12.4 A"), "keeps the last values in sight");
        server = new DittoDouble(port, "eve", "secret");
        server.items("[" + THING.replace("12.44", "13.0").replace("\"_revision\":3", "\"_revision\":9") + "]");
        Ui.await("connected again", () -> view.connection().state() instanceof ConnectionState.Connected);
        Ui.await("new value", () -> channel("Motor current P1").contains("13.0 A"));
    }

    @Test
    void refusesWrongPasswordWithoutTryingAgain() throws Exception {
        view.connection().connect(ServerAccess.of(server.url(), "eve", "wrong"));
        Ui.await("refused", () -> view.connection().state() instanceof ConnectionState.Refused);
        String text = view.connection().state().text();
        assertTrue(text.contains("refuses user eve"), text);
        assertFalse(text.contains("wrong"), "no password in messages");
    }
}
