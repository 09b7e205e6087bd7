package io.adit.server.metrics;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /metrics}: the server's counters for a Prometheus, in its text format or that of OpenMetrics. They are read when
 * asked for, on a thread that may wait; a server that nobody asks does nothing for it.
 */
public final class MetricsRoute {
    private final Vertx vertx;
    private final List<MetricSource> sources;
    private final String version;
    private @Nullable Exposition exposition;

    private record Exposition(PrometheusRegistry registry, ExpositionFormats formats) {}

    /** @param version of the program */
    public MetricsRoute(Vertx vertx, List<MetricSource> sources, String version) {
        this.vertx = vertx;
        this.sources = List.copyOf(sources);
        this.version = version;
    }

    /** Adds the route behind a guard. */
    public void mount(Router router, Handler<RoutingContext> guard) {
        router.get("/metrics").handler(guard).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        @Nullable String accept = context.request().getHeader("Accept");
        vertx.executeBlocking(() -> write(accept), false)
                .onSuccess(text -> context.response()
                        .putHeader("Content-Type", text.contentType)
                        .end(text.body))
                .onFailure(context::fail);
    }

    private record Text(String contentType, Buffer body) {}

    private synchronized Text write(@Nullable String accept) {
        Exposition now = exposition;
        if (now == null) {
            now = new Exposition(registry(), ExpositionFormats.init());
            exposition = now;
        }
        ExpositionFormatWriter writer = now.formats.findWriter(accept);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out, now.registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Text(writer.getContentType(), Buffer.buffer(out.toByteArray()));
    }

    private PrometheusRegistry registry() {
        PrometheusRegistry registry = new PrometheusRegistry();
        registry.register((MultiCollector) () -> {
            Scrape scrape = new Scrape();
            scrape.gauge("adit_version", "Always 1; the label says which version runs.", 1, "version", version);
            sources.forEach(source -> source.tell(scrape));
            return scrape.snapshots();
        });
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        ProcessMetrics.builder().register(registry);
        return registry;
    }
}
