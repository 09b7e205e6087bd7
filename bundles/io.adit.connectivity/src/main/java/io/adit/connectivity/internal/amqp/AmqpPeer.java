package io.adit.connectivity.internal.amqp;

import io.vertx.core.Context;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.ProtonLink;
import io.vertx.proton.ProtonSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.proton.amqp.Symbol;
import org.apache.qpid.proton.amqp.transport.AmqpError;
import org.apache.qpid.proton.amqp.transport.ConnectionError;
import org.apache.qpid.proton.amqp.transport.ErrorCondition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One AMQP connection and what keeps it from harming others: a peer that does not log in, takes too many sessions or links,
 * sends without credit or window, or makes the protocol engine throw is cut off; from one that does not read what it gets
 * nothing is read either.
 *
 * <p>Runs on the connection's event loop; only {@link #run} and {@link #isClosed} may be called from any thread.
 */
public final class AmqpPeer {
    private static final Logger LOG = LoggerFactory.getLogger(AmqpPeer.class);
    private static final int WRITE_QUEUE_BYTES = 64 * 1024;
    private static final long LINGER_MILLIS = 1000;

    private final NetSocketInternal socket;
    private final ProtonConnection connection;
    private final Context context;
    private final AmqpSettings.Bounds bounds;
    private final SocketTap.Current current;
    private final PeerLinks links;
    private final List<Runnable> endings = new ArrayList<>();
    private final List<Runnable> writable = new ArrayList<>();
    private long loginTimer = -1;
    private volatile boolean closed;

    AmqpPeer(
            NetSocketInternal socket,
            ProtonConnection connection,
            Context context,
            AmqpSettings.Bounds bounds,
            SocketTap.Current current) {
        this.socket = socket;
        this.connection = connection;
        this.context = context;
        this.bounds = bounds;
        this.current = current;
        this.links = new PeerLinks(bounds);
    }

    void start() {
        socket.setWriteQueueMaxSize(WRITE_QUEUE_BYTES);
        socket.channelHandlerContext().pipeline().addBefore("handler", "amqpTap", new SocketTap(this, socket, current));
        socket.exceptionHandler(failure -> LOG.debug("connection failed: {}", failure.toString()));
        socket.closeHandler(gone -> ended());
        loginTimer =
                context.owner().setTimer(TimeUnit.SECONDS.toMillis(bounds.loginSeconds()), timer -> cut("no login"));
        connection.sessionOpenHandler(this::sessionOpened);
        connection.closeHandler(remote -> {
            connection.close();
            cut("closed by the peer");
        });
    }

    /** Returns the connection, to set handlers for its opening and its links on. */
    public ProtonConnection connection() {
        return connection;
    }

    /** Returns the context of the connection's event loop. */
    public Context context() {
        return context;
    }

    /** Runs a task on the event loop, unless the connection is over by then. */
    public void run(Runnable task) {
        context.runOnContext(now -> {
            if (!closed) {
                task.run();
            }
        });
    }

    /** Returns whether the connection is over. */
    public boolean isClosed() {
        return closed;
    }

    /** Opens this side of the connection; from now on the idle time-out watches the peer. */
    public void open(String container) {
        context.owner().cancelTimer(loginTimer);
        connection.setContainer(container).setOfferedCapabilities(new Symbol[] {Symbol.valueOf("ANONYMOUS-RELAY")});
        connection.open();
    }

    /** Returns whether the peer reads what is written to it. */
    public boolean isWritable() {
        return !socket.writeQueueFull();
    }

    /** Runs each time when the peer reads again. */
    public void onWritable(Runnable task) {
        writable.add(task);
    }

    /** Runs when the connection is over, after all of its links. */
    public void onEnd(Runnable ending) {
        endings.add(ending);
    }

    private void sessionOpened(ProtonSession session) {
        if (!closed && !links.open(session)) {
            close(AmqpError.RESOURCE_LIMIT_EXCEEDED, "at most " + PeerLinks.MOST_SESSIONS + " sessions");
        }
    }

    /**
     * Takes a new link into account; the caller opens it afterwards.
     *
     * @param gone runs once, when the link or whatever carries it is over
     * @return false when there are too many; then the link was refused
     */
    public boolean adopt(ProtonLink<?> link, Runnable gone) {
        return links.adopt(link, gone);
    }

    /** Refuses a link that was not opened, or closes one that was. */
    public void refuse(ProtonLink<?> link, ErrorCondition condition) {
        links.refuse(link, condition);
    }

    /**
     * Tells the peer why and ends the connection: nothing that it sends counts any more. The socket follows when the peer
     * has closed it, or a second later: closed at once, it could lose what was said. Does nothing once it is over.
     */
    public void close(Symbol condition, String description) {
        if (!closed) {
            closed = true;
            LOG.debug("closing a connection: {}", description);
            connection.setCondition(new ErrorCondition(condition, description));
            connection.close();
            ended();
            context.owner().setTimer(LINGER_MILLIS, timer -> socket.close());
        }
    }

    private void cut(String why) {
        LOG.debug("cutting a connection: {}", why);
        closed = true;
        socket.close();
    }

    /** Something of this connection threw: none of it can be relied on any more. */
    void failed(Throwable failure) {
        LOG.debug("a connection broke the protocol", failure);
        cut(failure.toString());
    }

    /** Looks after each read whether the peer respects its window. */
    void afterRead() {
        if (links.isOverflowing()) {
            close(AmqpError.RESOURCE_LIMIT_EXCEEDED, "more was sent than the session's window lets in");
        }
    }

    void writable() {
        run(() -> List.copyOf(writable).forEach(Runnable::run));
    }

    void shutDown() {
        context.runOnContext(now -> close(ConnectionError.CONNECTION_FORCED, "the server is shutting down"));
    }

    private void ended() {
        closed = true;
        context.owner().cancelTimer(loginTimer);
        links.close();
        endings.forEach(Runnable::run);
        endings.clear();
    }
}
