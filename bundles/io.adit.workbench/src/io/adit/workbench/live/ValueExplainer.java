package io.adit.workbench.live;

import java.net.http.HttpClient;
import java.time.Instant;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Lets the values in a table of channels be explained. */
final class ValueExplainer {
    private final LiveTwins twins;
    private final TwinConnection connection;
    private final HttpClient http = HttpClient.newHttpClient();

    ValueExplainer(LiveTwins twins, TwinConnection connection) {
        this.twins = twins;
        this.connection = connection;
    }

    /** Explains the value of the selected channel in a dialog. @param channels its elements are ids of {@link ChannelRow}s */
    void explain(TableViewer channels) {
        Object id = channels.getStructuredSelection().getFirstElement();
        ChannelRow row = id == null ? null : twins.channel((String) id);
        if (row == null || row.time() == null || !(connection.state() instanceof ConnectionState.Connected connected)) {
            return;
        }
        Shell shell = channels.getControl().getShell();
        ExplainDialog dialog = new ExplainDialog(shell, row);
        dialog.open();
        Display display = shell.getDisplay();
        Instant time = row.time();
        Thread.ofVirtual().start(() -> {
            String lines = fetch(connected.access(), row.id(), time);
            if (!display.isDisposed()) {
                display.asyncExec(() -> dialog.show(lines));
            }
        });
    }

    private String fetch(ServerAccess access, String channel, Instant time) {
        try {
            return SampleExplanation.fetch(http, access, channel, time);
        } catch (TwinServerException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Messages.interrupted;
        }
    }
}
