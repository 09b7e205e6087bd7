package io.adit.gateway.wire.internal;

import java.util.Set;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.AcknowledgementRequest;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.headers.DittoHeaders;

/** The headers of signals as receivers get them. */
public final class EventHeaders {
    private EventHeaders() {}

    /**
     * The headers with only such requests for acknowledgements as a receiver can fulfil.
     *
     * @param declared the labels that it declared; {@code live-response} needs no declaration
     */
    public static DittoHeaders of(DittoHeaders headers, Set<AcknowledgementLabel> declared) {
        return headers.toBuilder()
                .acknowledgementRequests(headers.getAcknowledgementRequests().stream()
                        .filter(request -> isFor(request, declared))
                        .toList())
                .build();
    }

    private static boolean isFor(AcknowledgementRequest request, Set<AcknowledgementLabel> declared) {
        AcknowledgementLabel label = request.getLabel();
        return declared.contains(label) || label.equals(DittoAcknowledgementLabel.LIVE_RESPONSE);
    }
}
