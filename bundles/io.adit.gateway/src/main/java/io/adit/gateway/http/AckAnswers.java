package io.adit.gateway.http;

import io.adit.gateway.wire.internal.WireHeaders;
import java.util.List;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;

/** Acknowledgements as the bodies of HTTP answers have them. */
final class AckAnswers {
    private AckAnswers() {}

    /** With such headers as a client may see, and where something was created, its location. */
    static Acknowledgements whole(WireRequest request, Acknowledgements acks) {
        List<Acknowledgement> all = acks.stream()
                .map(ack -> ack.setDittoHeaders(headers(request, ack)))
                .toList();
        return all.isEmpty() ? acks : Acknowledgements.of(all, acks.getDittoHeaders());
    }

    private static DittoHeaders headers(WireRequest request, Acknowledgement ack) {
        DittoHeaders headers = WireHeaders.toWireHeaders(ack.getDittoHeaders());
        boolean created = ack.getHttpStatus().equals(HttpStatus.CREATED)
                && ack.getLabel().equals(DittoAcknowledgementLabel.TWIN_PERSISTED);
        return created
                ? headers.toBuilder()
                        .putHeader("location", Answers.location(request, ack))
                        .build()
                : headers;
    }

    /** The statuses alone, for a client that wanted no response. */
    static Acknowledgements statuses(Acknowledgements acks) {
        List<Acknowledgement> all = acks.stream()
                .map(ack -> Acknowledgement.of(
                        ack.getLabel(), ack.getEntityId(), ack.getHttpStatus(), DittoHeaders.empty()))
                .toList();
        return Acknowledgements.of(all, acks.getDittoHeaders());
    }
}
