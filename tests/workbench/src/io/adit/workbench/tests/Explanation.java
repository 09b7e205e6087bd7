package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.live.LiveView;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** How a value came to be, asked for from the menu of its row, on the real server. */
final class Explanation {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LiveView view;

    /** The view has to be connected. */
    Explanation(LiveView view) {
        this.view = view;
    }

    void leadsFromTheMessageToTheValue(String channel) throws Exception {
        Table table = view.channelTable().getTable();
        TableItem row = Arrays.stream(table.getItems())
                .filter(item -> item.getText(1).equals(channel))
                .findFirst()
                .orElseThrow();
        view.channelTable().setSelection(new StructuredSelection(row.getData()));
        Menu menu = table.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem explain = Arrays.stream(menu.getItems())
                .filter(item -> item.getText().replace("&", "").startsWith("Explain value"))
                .findFirst()
                .orElseThrow();
        explain.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        Shell dialog = Arrays.stream(table.getDisplay().getShells())
                .filter(shell -> shell.getText().equals("Explain value"))
                .findFirst()
                .orElseThrow();
        Ui.await("an answer", PATIENCE, () -> Ui.texts(dialog).contains("sample    "));
        String said = Ui.texts(dialog);
        for (String expected : new String[] {channel, "raw    ", "device    ", "payload    ", "settings    ", "✓ "}) {
            assertTrue(said.contains(expected), expected + " is not in " + said);
        }
        Screens.take("explain");
        dialog.close();
    }
}
