package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.util.function.Consumer;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Does things about alarms on the connected server: after a dialog, by a message to the asset. UI thread only. */
final class AlarmActs {
    private static final int TIMEOUT_SECONDS = 10;

    private final LiveTwins twins;
    private final ServerRequests server;
    private final Shell shell;

    AlarmActs(LiveTwins twins, ServerRequests server, Shell shell) {
        this.twins = twins;
        this.server = server;
        this.shell = shell;
    }

    /** Adds a menu, and what an alarm waits for as a double click. @param alarms its elements are ids of rows */
    void addTo(TableViewer alarms) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            AlarmRow alarm = selected(alarms);
            if (alarm != null) {
                AlarmAct.of(alarm).forEach(act -> shown.add(action(act, alarm)));
            }
        });
        alarms.getTable().setMenu(menu.createContextMenu(alarms.getTable()));
        alarms.addDoubleClickListener(event -> {
            AlarmRow alarm = selected(alarms);
            if (alarm != null) {
                ask(AlarmAct.of(alarm).get(0), alarm);
            }
        });
    }

    private @Nullable AlarmRow selected(TableViewer alarms) {
        Object id = alarms.getStructuredSelection().getFirstElement();
        return id == null ? null : twins.alarm((String) id);
    }

    private Action action(AlarmAct act, AlarmRow alarm) {
        return new Action(Phrase.of(Messages.asking, act.label())) {
            @Override
            public void run() {
                ask(act, alarm);
            }
        };
    }

    /** Asks for what goes with it, and does it unless that is cancelled. */
    void ask(AlarmAct act, AlarmRow alarm) {
        JsonObject payload = ActDialog.ask(shell, act, alarm);
        if (payload != null) {
            send(act, alarm, payload, done -> {});
        }
    }

    /** @param sink told whether it was done; a refusal is shown before */
    void send(AlarmAct act, AlarmRow alarm, JsonObject payload, Consumer<Boolean> sink) {
        String path = "/api/2/things/" + ServerRequests.encode(ServerRequests.thing(alarm.id())) + "/inbox/messages/"
                + act.subject() + "?timeout=" + TIMEOUT_SECONDS;
        server.post(path, payload, reply -> {
            if (!reply.isSuccess() && !shell.isDisposed()) {
                MessageDialog.openError(
                        shell, act.label(), Phrase.of(Messages.itWasNotDone, alarm.rule(), reply.sentence()));
            }
            sink.accept(reply.isSuccess());
        });
    }
}
