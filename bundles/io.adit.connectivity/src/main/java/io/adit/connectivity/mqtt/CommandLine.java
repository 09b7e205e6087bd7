package io.adit.connectivity.mqtt;

import io.adit.connectivity.command.Delivery;
import io.adit.connectivity.internal.Membership;
import io.adit.connectivity.internal.Speaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How commands get to one client, and what it says of them gets downstream. Runs on the connection's event loop only. */
final class CommandLine implements CommandSubscriptions.Line {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

    private final MqttServices services;
    private final Speaker device;
    private final Membership membership;
    private final Writer writer;

    /** Writes a command to the client; false when it reads too slowly or is gone. */
    @FunctionalInterface
    interface Writer {
        boolean write(String topic, int packetId, Delivery delivery);
    }

    CommandLine(MqttServices services, Speaker device, Membership membership, Writer writer) {
        this.services = services;
        this.device = device;
        this.membership = membership;
        this.writer = writer;
    }

    @Override
    public boolean publish(String topic, int packetId, Delivery delivery) {
        return writer.write(topic, packetId, delivery);
    }

    @Override
    public void actsFor(String deviceId) {
        membership.actsFor(deviceId);
    }

    @Override
    public void announce(String deviceId, int ttdSeconds) {
        services.downstream()
                .accept(services.resolver().notification(device, deviceId, ttdSeconds))
                .whenComplete((taken, failure) -> {
                    if (failure != null) {
                        LOG.warn("that {} takes commands could not be stored: {}", deviceId, failure.toString());
                    }
                });
    }
}
