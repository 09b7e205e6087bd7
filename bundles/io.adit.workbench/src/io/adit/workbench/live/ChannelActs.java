package io.adit.workbench.live;

import io.adit.workbench.WorkbenchPlugin;
import io.adit.workbench.trend.TrendView;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** The menu of the table of channels: explain a value, show trends, send a command. */
final class ChannelActs {
    private final LiveTwins twins;
    private final ServerRequests server;
    private final ValueExplainer explainer;
    private final IWorkbenchPage page;

    ChannelActs(LiveTwins twins, ServerRequests server, ValueExplainer explainer, IWorkbenchPage page) {
        this.twins = twins;
        this.server = server;
        this.explainer = explainer;
        this.page = page;
    }

    /** Adds double click and menu. @param channels its elements are ids of {@link ChannelRow}s */
    void addTo(TableViewer channels) {
        channels.addDoubleClickListener(event -> explainer.explain(channels));
        MenuManager menu = new MenuManager();
        menu.add(action(Messages.explainValue, row -> explainer.explain(channels), channels));
        menu.add(new Action(Messages.showTrend) {
            @Override
            public void run() {
                trend(channels);
            }
        });
        menu.add(new Separator());
        menu.add(action(
                Messages.sendCommand,
                row -> new CommandDialog(
                                channels.getTable().getShell(),
                                row,
                                twins.commands(ServerRequests.thing(row.id())),
                                server)
                        .open(),
                channels));
        channels.getControl().setMenu(menu.createContextMenu(channels.getControl()));
    }

    private Action action(String text, Consumer<ChannelRow> body, TableViewer channels) {
        return new Action(text) {
            @Override
            public void run() {
                ChannelRow row = selected(channels);
                if (row != null) {
                    body.accept(row);
                }
            }
        };
    }

    private @Nullable ChannelRow selected(TableViewer channels) {
        Object id = channels.getStructuredSelection().getFirstElement();
        return id == null ? null : twins.channel((String) id);
    }

    private void trend(TableViewer channels) {
        try {
            TrendView view = (TrendView) page.showView(TrendView.ID);
            for (Object id : channels.getStructuredSelection().toList()) {
                ChannelRow row = twins.channel((String) id);
                if (row != null) {
                    view.add(row);
                }
            }
        } catch (PartInitException e) {
            WorkbenchPlugin.log("The Trend view can't be shown.", e);
        }
    }
}
