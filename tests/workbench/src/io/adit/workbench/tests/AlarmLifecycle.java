package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.live.Handling;
import io.adit.workbench.live.LiveView;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What an operator does about an alarm after it was acknowledged, from the menu of its row, on the real server. */
final class AlarmLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WITHOUT_A_REASON = "Say why, in a few words.";

    private final LiveView view;
    private final String alarm;

    /** @param alarm id of its row */
    AlarmLifecycle(LiveView view, String alarm) {
        this.view = view;
        this.alarm = alarm;
    }

    void isShelvedTakenOutOfServiceAndCommented(DemoServer server) throws Exception {
        act("Shelve", "gauge is being read by hand");
        awaitSilence(Handling.Silence.SHELVED);
        assertTrue(
                handling().silence().contains("gauge is being read by hand"),
                handling().silence());
        assertTrue(!acts().contains("Shelve…"), acts().toString());
        act("Unshelve", "");
        awaitSilence(Handling.Silence.NONE);
        act("Take out of service", "gauge is exchanged");
        awaitSilence(Handling.Silence.OUT_OF_SERVICE);
        assertTrue(
                handling().silence().contains("gauge is exchanged"), handling().silence());
        act("Place in service", "");
        awaitSilence(Handling.Silence.NONE);
        act("Comment", "exchanged, reads as before");
        Ui.await("comment in the journal", PATIENCE, () -> {
            Ui.pump(200);
            return server.get("/api/adit/alarms?limit=20").contains("exchanged, reads as before");
        });
        assertTrue(acts().containsAll(List.of("Shelve…", "Take out of service…")), acts().toString());
    }

    private Handling handling() {
        return view.twins().alarm(alarm).handling();
    }

    private void awaitSilence(Handling.Silence silence) throws Exception {
        Ui.await(silence.toString(), PATIENCE, () -> handling().silent() == silence);
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
                .orElseThrow();
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
