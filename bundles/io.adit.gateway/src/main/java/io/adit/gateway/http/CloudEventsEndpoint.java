package io.adit.gateway.http;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireHeaders;
import java.util.HashMap;
import java.util.Set;
import org.eclipse.ditto.base.model.acks.AcknowledgementRequest;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.DittoHeadersBuilder;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.protocol.JsonifiableAdaptable;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;

/**
 * {@code /api/2/cloudevents}: takes a Ditto Protocol command as the data of a CloudEvent (CNCF, version 1.0, HTTP binding)
 * and executes it. Answers with 202 and no body where it went well.
 */
final class CloudEventsEndpoint implements Endpoint {
    private static final DittoProtocolAdapter ADAPTER = DittoProtocolAdapter.newInstance();

    @Override
    public Reply on(WireRequest request) {
        if (!request.segments().isEmpty()) {
            return new Reply.NoRoute();
        }
        return request.method().equals("POST")
                ? new Reply.Execute(command(request))
                : new Reply.WrongMethod(Set.of("POST"));
    }

    private static Command<?> command(WireRequest request) {
        CloudEvent event = CloudEvent.of(request);
        event.requireDitto();
        JsonifiableAdaptable adaptable =
                ProtocolFactory.jsonifiableAdaptableFromJson(JsonFactory.newObject(event.data()));
        Signal<?> signal = ADAPTER.fromAdaptable(adaptable);
        if (!(signal instanceof Command<?>)) {
            throw GatewayError.badRequest("Only commands can be sent as CloudEvents, not " + signal.getType() + ".");
        }
        DittoHeaders wire = request.headers();
        DittoHeadersBuilder<?, ?> headers = WireHeaders.fromWire(
                        new HashMap<>(adaptable.getDittoHeaders()),
                        wire.getAuthorizationContext(),
                        wire.getCorrelationId().orElseThrow())
                .toBuilder()
                .responseRequired(false);
        signal.getDittoHeaders().getChannel().ifPresent(headers::channel);
        if (signal instanceof ThingCommand<?>) {
            headers.acknowledgementRequest(AcknowledgementRequest.of(DittoAcknowledgementLabel.TWIN_PERSISTED));
        }
        return (Command<?>) signal.setDittoHeaders(headers.build());
    }
}
