package io.adit.server;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.ProvisioningNotices;
import io.adit.connectivity.amqp.AmqpAdapter;
import io.adit.connectivity.amqp.AmqpAdapterOptions;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.command.CommandWatch;
import io.adit.connectivity.http.HttpAdapter;
import io.adit.connectivity.http.HttpAdapterOptions;
import io.adit.connectivity.mqtt.MqttAdapter;
import io.adit.connectivity.mqtt.MqttAdapterOptions;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.DeviceRegistry;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Everything that faces devices: registry, adapters, and the way of commands. Opened and closed by one thread. */
final class DeviceSide implements AutoCloseable {
    private static final int HASHING_QUEUE = 1000;

    private final ExecutorService background = background();
    private final DeviceRegistry registry;
    private final CommandRouter commands;
    private final ProvisioningNotices notices;
    private final MqttAdapter mqtt;
    private final HttpAdapter http;
    private final AmqpAdapter amqp;

    /**
     * Opens the registry; {@link #listen} lets devices in.
     *
     * @param folder of the registry
     * @param watch through which every command goes
     */
    DeviceSide(Vertx vertx, ServerConfig config, Path folder, Downstream downstream, CommandWatch watch, Clock clock) {
        registry = new DeviceRegistry(folder, background, clock);
        notices = new ProvisioningNotices(registry, downstream, clock);
        commands = new CommandRouter(registry, watch);
        Authenticator authenticator = new Authenticator(registry, background, clock);
        mqtt = new MqttAdapter(vertx, mqttOptions(config), registry, authenticator, downstream, commands, clock);
        http = new HttpAdapter(vertx, httpOptions(config), registry, authenticator, downstream, commands, clock);
        amqp = new AmqpAdapter(vertx, amqpOptions(config), registry, authenticator, downstream, commands, clock);
    }

    private static MqttAdapterOptions mqttOptions(ServerConfig config) {
        MqttAdapterOptions plain =
                MqttAdapterOptions.onLoopback(config.mqttPort()).withHost(config.host());
        return config.tls()
                .map(tls -> plain.withTls(tls.certificate(), tls.key()))
                .orElse(plain);
    }

    private static HttpAdapterOptions httpOptions(ServerConfig config) {
        HttpAdapterOptions plain =
                HttpAdapterOptions.onLoopback(config.deviceHttpPort()).withHost(config.host());
        return config.tls()
                .map(tls -> plain.withTls(tls.certificate(), tls.key()))
                .orElse(plain);
    }

    private static AmqpAdapterOptions amqpOptions(ServerConfig config) {
        AmqpAdapterOptions plain =
                AmqpAdapterOptions.onLoopback(config.amqp().devices()).withHost(config.host());
        return config.tls()
                .map(tls -> plain.withTls(tls.certificate(), tls.key()))
                .orElse(plain);
    }

    private static ExecutorService background() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                2,
                2,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(HASHING_QUEUE),
                Executors.defaultThreadFactory(),
                new ThreadPoolExecutor.AbortPolicy());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Starts all adapters; throws where an address or certificate can't be used. */
    Ports listen() {
        return new Ports(
                OneMachine.await(mqtt.start()), OneMachine.await(http.start()), OneMachine.await(amqp.start()));
    }

    /** Where the adapters listen. */
    record Ports(int mqtt, int http, int amqp) {}

    DeviceRegistry registry() {
        return registry;
    }

    CommandRouter commands() {
        return commands;
    }

    /** The counters of each adapter, by its type name. */
    Map<String, DeviceMetrics> metrics() {
        return Map.of("hono-mqtt", mqtt.metrics(), "hono-http", http.metrics(), "hono-amqp", amqp.metrics());
    }

    /** Closes connections first, so that nothing comes in any more, then the registry. */
    @Override
    public void close() {
        OneMachine.await(mqtt.stop());
        OneMachine.await(http.stop());
        notices.close();
        OneMachine.await(amqp.stop());
        registry.close();
        background.shutdownNow();
    }
}
