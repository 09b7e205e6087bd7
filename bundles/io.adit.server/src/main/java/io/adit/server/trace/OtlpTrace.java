package io.adit.server.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import java.util.function.BiFunction;

/** A message as a span, below it its way into the journal, through the engine, and into each twin. */
final class OtlpTrace implements MessageTrace {
    private static final AttributeKey<String> TARGET = AttributeKey.stringKey("adit.twin");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("adit.outcome");

    private final Span whole;
    private final BiFunction<String, Span, SpanBuilder> children;
    private volatile Span step;

    /** @param children makes a span of a name below another one */
    OtlpTrace(Span whole, BiFunction<String, Span, SpanBuilder> children) {
        this.whole = whole;
        this.children = children;
        this.step = children.apply("journal", whole).startSpan();
    }

    @Override
    public void durable() {
        step.end();
        step = children.apply("engine", whole).startSpan();
    }

    @Override
    public void taken() {
        step.end();
        whole.end();
    }

    @Override
    public void failed(Throwable failure) {
        step.setStatus(StatusCode.ERROR, String.valueOf(failure.getMessage()));
        step.end();
        whole.setStatus(StatusCode.ERROR);
        whole.end();
    }

    @Override
    public Writing writing(String target) {
        Span write = children.apply("twin", step).setAttribute(TARGET, target).startSpan();
        return new Writing() {
            @Override
            public String traceparent() {
                SpanContext context = write.getSpanContext();
                return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex();
            }

            @Override
            public void ended(String outcome) {
                write.setAttribute(OUTCOME, outcome);
                if (outcome.equals("refused")) {
                    write.setStatus(StatusCode.ERROR);
                }
                write.end();
            }
        };
    }
}
