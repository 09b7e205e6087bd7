package io.adit.server.importing;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import io.vertx.mqtt.messages.MqttPublishMessage;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes messages as the MQTT adapter for devices does, so many of them, and keeps these; at the next one it cuts the connection. */
final class FakeBroker implements AutoCloseable {
    private final List<JsonObject> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger takes = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private final MqttServer server;

    FakeBroker(int takes) throws Exception {
        this.takes.set(takes);
        server = MqttServer.create(
                        vertx, new MqttServerOptions().setHost("127.0.0.1").setPort(0))
                .endpointHandler(endpoint -> endpoint.publishHandler(message -> take(endpoint, message))
                        .accept());
        server.listen().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private void take(MqttEndpoint endpoint, MqttPublishMessage message) {
        if (!endpoint.isConnected()) {
            return;
        }
        if (takes.getAndDecrement() <= 0) {
            endpoint.close();
            return;
        }
        taken.add(message.payload().toJsonObject());
        if (message.qosLevel() == MqttQoS.AT_LEAST_ONCE) {
            endpoint.publishAcknowledge(message.messageId());
        }
    }

    DeviceLink link() {
        return new DeviceLink(URI.create("tcp://127.0.0.1:" + server.actualPort()), "d@t", "secret");
    }

    /** How many messages it takes from now on. */
    void takes(int messages) {
        takes.set(messages);
    }

    List<JsonObject> messages() {
        return taken;
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }
}
