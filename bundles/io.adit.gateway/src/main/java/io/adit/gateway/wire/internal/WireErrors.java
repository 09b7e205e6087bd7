package io.adit.gateway.wire.internal;

import java.time.DateTimeException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.ditto.base.model.exceptions.DittoJsonException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonParseException;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown while a request was read or executed into the error that the client gets. */
public final class WireErrors {
    private static final Logger LOG = LoggerFactory.getLogger(WireErrors.class);

    private WireErrors() {}

    /**
     * The client's view of a failure. Wrong JSON and wrong arguments are the client's (400); anything unforeseen is
     * logged with its stack trace and becomes a 500 that tells nothing of the inside.
     */
    public static DittoRuntimeException of(Throwable failure, String correlationId) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof DittoRuntimeException known) {
            return known;
        }
        if (cause instanceof JsonRuntimeException json) {
            return new DittoJsonException(json);
        }
        LOG.error("Request {} failed unexpectedly.", correlationId, cause);
        return GatewayError.internal(correlationId);
    }

    /** As {@link #of}, for failures while reading the request, where an illegal argument is the client's. */
    public static DittoRuntimeException ofReading(Throwable failure, String correlationId) {
        if (failure instanceof IllegalArgumentException) {
            return GatewayError.badRequest(failure.getMessage());
        }
        boolean wrongShape = failure instanceof UnsupportedOperationException
                || failure instanceof NullPointerException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof DateTimeException;
        if (wrongShape) {
            LOG.debug("Request {} was refused.", correlationId, failure);
            return new DittoJsonException(JsonParseException.newBuilder()
                    .message("The body is not of the JSON type that this resource takes.")
                    .build());
        }
        return of(failure, correlationId);
    }
}
