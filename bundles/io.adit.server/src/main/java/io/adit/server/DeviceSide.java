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
import io.adit.connectivity.north.NorthAccess;
import io.adit.connectivity.north.NorthOptions;
import io.adit.connectivity.north.NorthSide;
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

/** Everything that faces devices: registry, adapters, and the way of commands; and the applications of its north side. Opened and closed by one thread. */
final class DeviceSide implements AutoCloseable {
    private static final int HASHING_QUEUE = 1000;

    private final ExecutorService background = background();
    private final DeviceRegistry registry;
    private final CommandRouter commands;
    private final ProvisioningNotices notices;
    private final MqttAdapter mqtt;
    private final HttpAdapter http;
    private final AmqpAdapter amqp;
    private final NorthSide north;

    /**
     * What stands before devices and before what they send.
     *
     * @param commands through which every command goes
     * @param applications who may use the north side
     */
    record Gates(CommandWatch commands, NorthAccess applications) {}

    /**
     * Opens the registry; {@link #listen} lets devices in.
     *
     * @param folder of the registry
     * @param gates what stands before devices and before what they send
     */
    DeviceSide(Vertx vertx, ServerConfig config, Path folder, Downstream downstream, Gates gates, Clock clock) {
        registry = new DeviceRegistry(folder, background, clock);
        commands = new CommandRouter(registry, gates.commands);
        Authenticator authenticator = new Authenticator(registry, background, clock);
        north = new NorthSide(vertx, northOptions(config), gates.applications, commands, clock);
        notices = new ProvisioningNotices(registry, north.tap("hono-registry", downstream), clock);
        Downstream overMqtt = north.tap("hono-mqtt", downstream);
        Downstream overHttp = north.tap("hono-http", downstream);
        Downstream overAmqp = north.tap("hono-amqp", downstream);
        mqtt = new MqttAdapter(vertx, mqttOptions(config), registry, authenticator, overMqtt, commands, clock);
        http = new HttpAdapter(vertx, httpOptions(config), registry, authenticator, overHttp, commands, clock);
        amqp = new AmqpAdapter(vertx, amqpOptions(config), registry, authenticator, overAmqp, commands, clock);
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

    private static NorthOptions northOptions(ServerConfig config) {
        NorthOptions plain = NorthOptions.onLoopback(config.amqp().north()).withHost(config.host());
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

    /** Starts the north side and all adapters; throws where an address or certificate can't be used. */
    Ports listen() {
        int applications = OneMachine.await(north.start());
        return new Ports(
                OneMachine.await(mqtt.start()),
                OneMachine.await(http.start()),
                OneMachine.await(amqp.start()),
                applications);
    }

    /** Where the adapters and the north side listen. */
    record Ports(int mqtt, int http, int amqp, int north) {}

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
        OneMachine.await(amqp.stop());
        OneMachine.await(north.stop());
        notices.close();
        registry.close();
        background.shutdownNow();
    }
}
