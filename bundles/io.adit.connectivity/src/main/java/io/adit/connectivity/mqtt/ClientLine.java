package io.adit.connectivity.mqtt;

import io.adit.connectivity.command.Delivery;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import io.vertx.core.Context;
import io.vertx.core.internal.net.NetSocketInternal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The wire to one client: what is written to it, whether it is read from, and the times after which it ends. Runs on the
 * connection's event loop only.
 */
final class ClientLine {
    private static final int NONE = -1;

    private final NetSocketInternal socket;
    private final Context context;
    private long connectTimer = NONE;
    private long keepAliveTimer = NONE;
    private long endTimer = NONE;
    private long lastPacketNanos = System.nanoTime();
    private boolean version5;
    private boolean welcomed;
    private boolean paused;
    private boolean closed;
    private long mostPacketBytes = Long.MAX_VALUE;

    ClientLine(NetSocketInternal socket, Context context) {
        this.socket = socket;
        this.context = context;
    }

    Context context() {
        return context;
    }

    boolean version5() {
        return version5;
    }

    boolean isClosed() {
        return closed;
    }

    /** Returns whether the client reads what is written to it. */
    boolean isWritable() {
        return !closed && !socket.writeQueueFull();
    }

    /** Ends the line when no CONNECT comes in time. */
    void awaitConnect(int seconds) {
        connectTimer = context.owner().setTimer(TimeUnit.SECONDS.toMillis(seconds), timer -> socket.close());
    }

    /** A CONNECT came; what its client sends before its CONNACK waits in the socket. */
    void connecting(MqttConnectMessage packet) {
        context.owner().cancelTimer(connectTimer);
        version5 = packet.variableHeader().version() == 5;
        Integer most = Packets.number(packet.variableHeader().properties(), MqttProperties.MAXIMUM_PACKET_SIZE);
        if (most != null) {
            mostPacketBytes = Integer.toUnsignedLong(most);
        }
        pause(true);
    }

    /**
     * Tells the client that it may stay.
     *
     * @param keepAliveSeconds longest silence that the client has announced; 0 for none
     * @param left after which the line ends; empty for never
     */
    void welcome(MqttMessage accepted, int keepAliveSeconds, Optional<Duration> left) {
        welcomed = true;
        socket.writeMessage(accepted);
        if (keepAliveSeconds > 0) {
            long limitNanos = TimeUnit.MILLISECONDS.toNanos(keepAliveSeconds * 1500L);
            keepAliveTimer = context.owner().setPeriodic(keepAliveSeconds * 500L, timer -> {
                if (!paused && System.nanoTime() - lastPacketNanos > limitNanos) {
                    disconnect(Disconnect.KEEP_ALIVE_TIMEOUT);
                }
            });
        }
        left.ifPresent(time -> endTimer = context.owner()
                .setTimer(Math.max(1, time.toMillis()), over -> disconnect(Disconnect.MAXIMUM_CONNECT_TIME)));
        pause(false);
    }

    /** Tells the client that it may not stay, and closes. */
    void refuse(MqttConnectReturnCode code) {
        socket.writeMessage(Packets.refuseConnect(code)).onComplete(done -> socket.close());
    }

    /** A packet came. */
    void heard() {
        lastPacketNanos = System.nanoTime();
    }

    void write(MqttMessage packet) {
        if (!closed) {
            socket.writeMessage(packet);
        }
    }

    /** Publishes with QoS 0; false where the client does not read what it subscribed to, so that it loses this. */
    boolean send(String topic, byte[] payload) {
        if (!isWritable() || Version5.packetBytes(topic, payload) > mostPacketBytes) {
            return false;
        }
        socket.writeMessage(Packets.publish(topic, 0, payload, MqttProperties.NO_PROPERTIES));
        return true;
    }

    /** Writes a command; false when the client reads too slowly, takes no packet of that size or is gone. */
    boolean command(String topic, int packetId, Delivery delivery) {
        if (!isWritable() || Version5.packetBytes(topic, delivery) > mostPacketBytes) {
            return false;
        }
        MqttProperties properties = version5 ? Version5.ofCommand(topic, delivery) : MqttProperties.NO_PROPERTIES;
        socket.writeMessage(Packets.publish(topic, packetId, delivery.command().payload(), properties));
        return true;
    }

    /** Reads on from the socket, or lets what comes wait there. */
    void pause(boolean pause) {
        if (pause == paused || closed) {
            return;
        }
        paused = pause;
        if (pause) {
            socket.pause();
        } else {
            heard();
            socket.resume();
        }
    }

    /** Tells a v5 client why and closes. */
    void disconnect(Disconnect reason) {
        if (closed) {
            return;
        }
        closed = true;
        if (welcomed && version5) {
            socket.writeMessage(Packets.disconnect(reason)).onComplete(done -> socket.close());
        } else {
            socket.close();
        }
    }

    /** Closes without a word. */
    void close() {
        socket.close();
    }

    /** The socket is closed. */
    void ended() {
        closed = true;
        context.owner().cancelTimer(connectTimer);
        context.owner().cancelTimer(keepAliveTimer);
        context.owner().cancelTimer(endTimer);
    }
}
