package io.adit.server.cli;

import io.adit.server.trace.MessageTraces;
import io.adit.server.trace.OtlpTraces;
import java.io.PrintStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a server that say which messages are followed, and who is told. */
final class TraceOptions {
    @Option(
            names = "--otlp",
            paramLabel = "URL",
            description = "Collector that is sent traces of messages by OTLP over HTTP, e.g. http://127.0.0.1:4318.")
    @Nullable
    URI collector;

    @Option(
            names = "--trace-share",
            paramLabel = "SHARE",
            description = "Share of messages that are followed, of those whose device does not say it (default: 0.01).")
    double share = 0.01;

    MessageTraces toTraces() {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("--trace-share is " + share + "; it goes from 0 to 1.");
        }
        if (collector == null) {
            return MessageTraces.OFF;
        }
        if (collector.getHost() == null) {
            throw new IllegalArgumentException(
                    "'" + collector + "' is no address; write for example --otlp http://127.0.0.1:4318.");
        }
        return OtlpTraces.to(collector, share, Version.current());
    }

    void print(PrintStream out) {
        if (collector != null) {
            out.println("otlp=" + collector);
            out.println("trace-share=" + share);
        }
    }
}
