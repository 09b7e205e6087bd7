package io.adit.things;

import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.policies.model.signals.announcements.PolicyAnnouncement;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;

/** The kinds of signals that a subscriber can be told of. */
public enum SignalKind {
    /** Changes of twins. */
    EVENTS,
    /** Messages to and from things and features. */
    MESSAGES,
    /** Commands that devices answer instead of their twin. */
    LIVE_COMMANDS,
    /** What devices tell without changing their twin. */
    LIVE_EVENTS,
    /** What policies announce to their subjects. */
    POLICY_ANNOUNCEMENTS;

    /** All kinds but announcements, which have other recipients. */
    public static final Set<SignalKind> OF_THINGS = Set.of(EVENTS, MESSAGES, LIVE_COMMANDS, LIVE_EVENTS);

    private static final String LIVE = "live";

    /** The kind of a signal; empty where subscribers are never told of such. */
    public static Optional<SignalKind> of(Signal<?> signal) {
        return switch (signal) {
            case MessageCommand<?, ?> message -> Optional.of(MESSAGES);
            case PolicyAnnouncement<?> announcement -> Optional.of(POLICY_ANNOUNCEMENTS);
            case ThingEvent<?> event -> Optional.of(isLive(signal) ? LIVE_EVENTS : EVENTS);
            case ThingCommand<?> command -> isLive(signal) ? Optional.of(LIVE_COMMANDS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a signal goes over the live channel. */
    public static boolean isLive(Signal<?> signal) {
        return signal.getDittoHeaders().getChannel().filter(LIVE::equals).isPresent();
    }
}
