package io.adit.workbench.live;

import io.adit.workbench.Notice;
import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * The Live view: connection, channel values and open alarms of all assets that the user may see. Owns its connection:
 * closing the view disconnects. A timer of the user interface fetches what changed, at most five times a second, so the
 * rate of events does not matter.
 */
public final class LiveView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.live";

    /** The view of each window; of the thread of the user interface. A page finds only views that its present perspective shows. */
    private static final Map<IWorkbenchWindow, LiveView> OPEN = new HashMap<>();

    private static final int REFRESH_MILLIS = 200;
    private static final int REFRESHES_PER_AGE = 5;

    private final LiveTwins twins = new LiveTwins();
    private final TwinConnection connection = new TwinConnection(twins, this::stateChanged);
    private final ServerRequests server = new ServerRequests(connection);
    private @Nullable ConnectionBar bar;
    private @Nullable Composite pages;
    private @Nullable LiveTables tables;
    private @Nullable Notice empty;
    private int round;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new ConnectionBar(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        pages = stack;
        tables = new LiveTables(stack, twins, server, Clock.systemUTC());
        new ChannelActs(
                        twins,
                        server,
                        new ValueExplainer(twins, connection),
                        getSite().getPage())
                .addTo(tables.channels().viewer());
        empty = new Notice(stack, Messages.connectButton, this::askAndConnect);
        show(connection.state());
        OPEN.put(getSite().getWorkbenchWindow(), this);
        getSite().setSelectionProvider(tables.channels().viewer());
        schedule(parent.getDisplay());
        connectAsStarted();
    }

    private void connectAsStarted() {
        try {
            ServerAccess access = ServerAccess.ofStart();
            if (access != null) {
                connection.connect(access);
            }
        } catch (IOException | IllegalArgumentException e) {
            WorkbenchPlugin.log("The server given at the start cannot be used: " + e.getMessage(), e);
        }
    }

    /** Shows the dialog for address, user and password, and connects unless it is cancelled. */
    public void askAndConnect() {
        ServerAccess access = ConnectDialog.ask(getSite().getShell());
        if (access != null) {
            connection.connect(access);
        }
    }

    private void schedule(Display display) {
        display.timerExec(REFRESH_MILLIS, () -> {
            if (tables != null && !tables.isDisposed()) {
                refresh();
                schedule(display);
            }
        });
    }

    private void refresh() {
        round = (round + 1) % REFRESHES_PER_AGE;
        LiveTwins.Changes changes = twins.drain();
        if (tables != null && (round == 0 || !changes.isEmpty())) {
            tables.update(changes, round == 0);
        }
    }

    private void stateChanged(ConnectionState state) {
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> show(state));
        }
    }

    private void show(ConnectionState state) {
        if (bar == null || bar.isDisposed() || pages == null || tables == null || empty == null) {
            return;
        }
        bar.show(state);
        empty.say(sentence(state), true);
        empty.allow(!(state instanceof ConnectionState.Connecting));
        boolean known =
                state instanceof ConnectionState.Connected || !twins.channels().isEmpty();
        ((StackLayout) pages.getLayout()).topControl = known ? tables : empty;
        pages.layout();
    }

    private static String sentence(ConnectionState state) {
        return state instanceof ConnectionState.Disconnected
                ? Messages.connectToAnAditServerOrToAnyServer
                : state.text();
    }

    /** The view of a window, whichever perspective shows it; empty while it is not open. */
    public static Optional<LiveView> of(IWorkbenchWindow window) {
        return Optional.ofNullable(OPEN.get(window));
    }

    /** What was heard, for tests. */
    public LiveTwins twins() {
        return twins;
    }

    /** Requests to the server of this view. */
    public ServerRequests server() {
        return server;
    }

    /** The connection of this view. */
    public TwinConnection connection() {
        return connection;
    }

    /** The table of channels; its elements are ids of {@link ChannelRow}s. */
    public TableViewer channelTable() {
        return created().channels().viewer();
    }

    /** The table of open alarms; its elements are ids of {@link AlarmRow}s. */
    public TableViewer alarmTable() {
        return created().alarms().viewer();
    }

    /** What is said of the chosen alarm. */
    public String alarmDetail() {
        return created().alarmDetail().text();
    }

    /** The boxes of the steps of the chosen alarm's action plan. */
    public List<Button> alarmSteps() {
        return created().alarmDetail().steps();
    }

    private LiveTables created() {
        if (tables == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return tables;
    }

    @Override
    public void setFocus() {
        if (pages != null && ((StackLayout) pages.getLayout()).topControl instanceof Composite page) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        OPEN.remove(getSite().getWorkbenchWindow(), this);
        connection.close();
        server.close();
        super.dispose();
    }
}
