package io.adit.server.trace;

import io.adit.connectivity.DeviceMessage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Follows messages with OpenTelemetry and sends their spans by OTLP over HTTP. A message whose device sends a {@code traceparent} is
 * followed when that says so, of the others a share. Spans wait in a bounded queue; when the receiver is slower, new ones are
 * dropped, never messages.
 */
public final class OtlpTraces implements MessageTraces {
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    private static final AttributeKey<String> VERSION = AttributeKey.stringKey("service.version");
    private static final AttributeKey<String> TENANT = AttributeKey.stringKey("adit.tenant");
    private static final AttributeKey<String> DEVICE = AttributeKey.stringKey("adit.device");
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("adit.address");
    private static final AttributeKey<Long> BYTES = AttributeKey.longKey("adit.payload_bytes");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<DeviceMessage> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(DeviceMessage message) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable DeviceMessage message, String key) {
            return message != null && key.equals("traceparent") ? message.traceparent() : null;
        }
    };

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    private OtlpTraces(SpanProcessor processor, double share, String version) {
        Resource resource =
                Resource.getDefault().merge(Resource.create(Attributes.of(SERVICE, "adit", VERSION, version)));
        provider = SdkTracerProvider.builder()
                .setResource(resource)
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(processor)
                .build();
        tracer = provider.get("io.adit");
    }

    /**
     * Sends to a collector.
     *
     * @param collector its address; without a path {@code /v1/traces} is added
     * @param share of the messages without a {@code traceparent} that are followed, 0 to 1
     * @param version of the program
     */
    public static OtlpTraces to(URI collector, double share, String version) {
        String path = collector.getPath();
        String address = path == null || path.isEmpty() || path.equals("/")
                ? collector.resolve("/v1/traces").toString()
                : collector.toString();
        OtlpHttpSpanExporter exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(address)
                .setTimeout(PATIENCE)
                .build();
        return new OtlpTraces(
                BatchSpanProcessor.builder(exporter).setScheduleDelay(DELAY).build(), share, version);
    }

    @Override
    public @Nullable MessageTrace begin(DeviceMessage message) {
        Context parent = W3C.extract(Context.root(), message, HEADERS);
        Span whole = tracer.spanBuilder("device message")
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setStartTimestamp(message.arrivalMicros(), TimeUnit.MICROSECONDS)
                .startSpan();
        if (!whole.isRecording()) {
            return null;
        }
        whole.setAttribute(TENANT, message.tenant());
        whole.setAttribute(DEVICE, message.deviceId());
        whole.setAttribute(ADDRESS, message.address());
        whole.setAttribute(BYTES, (long) message.payload().length);
        return new OtlpTrace(whole, this::child);
    }

    private SpanBuilder child(String name, Span parent) {
        return tracer.spanBuilder(name).setParent(Context.root().with(parent));
    }

    @Override
    public void close() {
        provider.shutdown().join(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
