package io.adit.notification.send;

import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.DeliveryJson;
import io.adit.notification.Sender;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Publishes JSON objects to a broker with QoS 1, one connection for each: alarms are rare, and a connection that is kept may be dead when one comes. */
public final class MqttSender implements Sender {
    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 20;

    private final Vertx vertx;
    private final MqttSettings settings;

    /** Connects at the first delivery. */
    public MqttSender(Vertx vertx, MqttSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    @Override
    public ContactKind kind() {
        return ContactKind.MQTT;
    }

    @Override
    public CompletionStage<Void> send(List<Delivery> deliveries) {
        Delivery delivery = deliveries.getFirst();
        MqttClientOptions options =
                new MqttClientOptions().setCleanSession(true).setSsl(settings.tls());
        if (settings.tls()) {
            options.setHostnameVerificationAlgorithm("HTTPS");
        }
        if (!settings.user().isEmpty()) {
            options.setUsername(settings.user()).setPassword(settings.password());
        }
        MqttClient client = MqttClient.create(vertx, options);
        Promise<Void> acknowledged = Promise.promise();
        client.publishCompletionHandler(id -> acknowledged.tryComplete());
        client.closeHandler(gone -> acknowledged.tryFail("The broker closed the connection."));
        return client.connect(settings.port(), settings.host())
                .compose(connected -> client.publish(
                        delivery.contact().address(),
                        DeliveryJson.of(delivery).toBuffer(),
                        MqttQoS.AT_LEAST_ONCE,
                        false,
                        false))
                .compose(published -> acknowledged.future().timeout(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS))
                .eventually(() -> client.isConnected() ? client.disconnect() : Future.succeededFuture())
                .toCompletionStage();
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
