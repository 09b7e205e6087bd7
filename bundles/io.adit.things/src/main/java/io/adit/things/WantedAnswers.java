package io.adit.things;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.AcknowledgementRequest;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.exceptions.DittoHeaderInvalidException;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;

/**
 * What the sender of a command wants back, by its headers {@code response-required}, {@code requested-acks} and {@code
 * timeout} and Ditto's defaults: a response unless the timeout is 0; the acknowledgement {@code twin-persisted} of a
 * change of a twin, {@code live-response} of a message or live command.
 *
 * @param response whether a response
 * @param labels the acknowledgements, in the order of the request
 */
public record WantedAnswers(boolean response, Set<AcknowledgementLabel> labels) {
    private static final Set<AcknowledgementLabel> BUILT_IN =
            Set.of(DittoAcknowledgementLabel.TWIN_PERSISTED, DittoAcknowledgementLabel.LIVE_RESPONSE);
    private static final Map<Channel, WantedAnswers> DEFAULTS = new EnumMap<>(Map.of(
            Channel.TWIN, new WantedAnswers(true, Set.of(DittoAcknowledgementLabel.TWIN_PERSISTED)),
            Channel.LIVE, new WantedAnswers(true, Set.of(DittoAcknowledgementLabel.LIVE_RESPONSE)),
            Channel.NONE, new WantedAnswers(true, Set.of())));

    private enum Channel {
        TWIN,
        LIVE,
        NONE
    }

    /**
     * Reads the headers of a command.
     *
     * @throws DittoHeaderInvalidException when answers are wanted within no time
     */
    public static WantedAnswers of(Command<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        Channel channel = channel(command);
        boolean asks = headers.containsKey(DittoHeaderDefinition.REQUESTED_ACKS.getKey());
        boolean says = headers.containsKey(DittoHeaderDefinition.RESPONSE_REQUIRED.getKey());
        boolean timed = headers.containsKey(DittoHeaderDefinition.TIMEOUT.getKey());
        if (!asks && !says && !timed) {
            return DEFAULTS.getOrDefault(channel, new WantedAnswers(true, Set.of()));
        }
        boolean noTime = headers.getTimeout().filter(Duration::isZero).isPresent();
        boolean response = says ? headers.isResponseRequired() : !noTime;
        Set<AcknowledgementLabel> labels = asks ? asked(headers, channel, response) : implied(channel, response);
        if (noTime && (response || !labels.isEmpty())) {
            throw DittoHeaderInvalidException.newBuilder()
                    .withInvalidHeaderKey(DittoHeaderDefinition.TIMEOUT.getKey())
                    .message("The value of the header 'timeout' must not be zero if response or acknowledgements are"
                            + " requested.")
                    .description("Please provide a positive timeout.")
                    .dittoHeaders(headers)
                    .build();
        }
        return new WantedAnswers(response, labels);
    }

    private static Channel channel(Signal<?> command) {
        if (command instanceof MessageCommand<?, ?>) {
            return Channel.LIVE;
        }
        if (command instanceof ThingCommand<?> && SignalKind.isLive(command)) {
            return Channel.LIVE;
        }
        return command instanceof Command<?> one && one.getCategory() != Command.Category.QUERY
                ? Channel.TWIN
                : Channel.NONE;
    }

    private static Set<AcknowledgementLabel> implied(Channel channel, boolean response) {
        return response
                ? DEFAULTS.getOrDefault(channel, new WantedAnswers(true, Set.of()))
                        .labels()
                : Set.of();
    }

    private static Set<AcknowledgementLabel> asked(DittoHeaders headers, Channel channel, boolean response) {
        Set<AcknowledgementLabel> labels = new LinkedHashSet<>();
        for (AcknowledgementRequest request : headers.getAcknowledgementRequests()) {
            labels.add(request.getLabel());
        }
        boolean any = !labels.isEmpty();
        if (channel == Channel.LIVE) {
            labels.remove(DittoAcknowledgementLabel.TWIN_PERSISTED);
            labels.remove(DittoAcknowledgementLabel.SEARCH_PERSISTED);
            labels.remove(DittoAcknowledgementLabel.LIVE_RESPONSE);
            if (response && any) {
                labels.add(DittoAcknowledgementLabel.LIVE_RESPONSE);
            }
        } else {
            labels.remove(DittoAcknowledgementLabel.LIVE_RESPONSE);
        }
        return labels;
    }

    /** Whether neither response nor acknowledgement is wanted. */
    public boolean nothing() {
        return !response && labels.isEmpty();
    }

    /** Whether the plain response is the whole answer, rather than a list of acknowledgements. */
    public boolean plain() {
        return labels.size() <= 1 && BUILT_IN.containsAll(labels);
    }
}
