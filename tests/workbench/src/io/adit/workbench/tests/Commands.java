package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.live.LiveView;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The command dialog on the real server: the fields that the model asks for, a wrong value, the question, what the device answers, and an interlock. */
final class Commands {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String CONDITIONS =
            "/api/2/things/io.adit.sample:interlock.keep-fan-f1/attributes/interlock/conditions";
    private static final String NOTHING_SENT = "Nothing was sent yet.";
    /** No value is as young as that, so the interlock refuses. */
    private static final String IMPOSSIBLE = "[{\"rule\":\"co-west\",\"level\":\"alert\",\"maxAgeSeconds\":0.001}]";

    private final LiveView view;

    /** The view has to be connected. */
    Commands(LiveView view) {
        this.view = view;
    }

    void areAskedForSentAnsweredAndRefused(DemoServer server) throws Exception {
        String published = server.get(CONDITIONS);
        server.put(CONDITIONS, IMPOSSIBLE);
        Shell dialog = open("Motor current F1");
        choose(dialog, "Set the speed of fan F1 (setSpeed)");
        assertTrue(
                labels(dialog).contains("Speed (0 to 100 %):"), labels(dialog).toString());
        Text speed = text(dialog, field -> (field.getStyle() & (SWT.READ_ONLY | SWT.MULTI)) == 0);
        speed.setText("101");
        Ui.press(dialog, "Send…");
        assertTrue(Ui.texts(dialog).contains("Speed: enter a number (0 to 100 %)."), Ui.texts(dialog));
        speed.setText("80");
        String question = Ui.dialogDuring(() -> Ui.press(dialog, "Send…"), asked -> Ui.press(asked, "Cancel"));
        assertTrue(question.contains("Send \"Set the speed of fan F1\" to the device of Tunnel fan F1"), question);
        assertEquals(NOTHING_SENT, answer(dialog).getText());
        send(dialog);
        assertTrue(
                answer(dialog).getText().startsWith("Done: the device answered with status 200"),
                answer(dialog).getText());
        choose(dialog, "Stop fan F1 (stop)");
        Ui.await("refused by an interlock", PATIENCE, () -> {
            send(dialog);
            return answer(dialog).getText().startsWith("Refused by an interlock");
        });
        assertTrue(
                answer(dialog).getText().contains("Ventilate until carbon monoxide is below"),
                answer(dialog).getText());
        Screens.take("command");
        dialog.close();
        server.put(CONDITIONS, published);
    }

    private Shell open(String channel) {
        Table table = view.channelTable().getTable();
        TableItem row = Arrays.stream(table.getItems())
                .filter(item -> item.getText(1).equals(channel))
                .findFirst()
                .orElseThrow();
        view.channelTable().setSelection(new StructuredSelection(row.getData()));
        Menu menu = table.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem send = Arrays.stream(menu.getItems())
                .filter(item -> item.getText().replace("&", "").startsWith("Send command"))
                .findFirst()
                .orElseThrow();
        send.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        Ui.pump(200);
        return Arrays.stream(table.getDisplay().getShells())
                .filter(shell -> shell.getText().equals("Send command"))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Shell dialog, String command) {
        Combo commands = Ui.all(dialog)
                .filter(Combo.class::isInstance)
                .map(Combo.class::cast)
                .findFirst()
                .orElseThrow();
        int index = commands.indexOf(command);
        assertTrue(index >= 0, Arrays.toString(commands.getItems()));
        commands.select(index);
        commands.notifyListeners(SWT.Selection, new Event());
        Ui.pump(100);
    }

    /** Sends what is chosen and waits for what comes back. */
    private static void send(Shell dialog) throws Exception {
        Ui.dialogDuring(() -> Ui.press(dialog, "Send…"), question -> Ui.press(question, "OK"));
        Ui.await(
                "an answer",
                PATIENCE,
                () -> !answer(dialog).getText().startsWith("Waiting")
                        && !answer(dialog).getText().equals(NOTHING_SENT));
    }

    private static Text answer(Shell dialog) {
        return text(dialog, field -> (field.getStyle() & (SWT.READ_ONLY | SWT.BORDER)) == (SWT.READ_ONLY | SWT.BORDER));
    }

    private static Text text(Shell dialog, Predicate<Text> wanted) {
        return Ui.all(dialog)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Shell dialog) {
        return Ui.all(dialog)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
