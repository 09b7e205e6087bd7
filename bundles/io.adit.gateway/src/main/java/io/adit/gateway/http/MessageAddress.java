package io.adit.gateway.http;

import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;

/**
 * The mailbox and subject that a path addresses.
 *
 * @param feature id of the feature, empty for the thing's own mailbox
 * @param subject empty for all (streams only)
 * @param claim whether it is the claim message
 */
record MessageAddress(String feature, MessageDirection direction, String subject, boolean claim) {
    /** Reads the segments after the thing's id; empty where they address no mailbox. */
    static Optional<MessageAddress> of(List<String> path) {
        boolean ofFeature = path.size() > 2 && path.get(0).equals("features") && isBox(path.get(2));
        if (ofFeature) {
            return box(path.get(1), path.subList(2, path.size()));
        }
        return !path.isEmpty() && isBox(path.getFirst()) ? box("", path) : Optional.empty();
    }

    private static boolean isBox(String segment) {
        return segment.equals("inbox") || segment.equals("outbox");
    }

    private static Optional<MessageAddress> box(String feature, List<String> path) {
        MessageDirection direction = path.getFirst().equals("inbox") ? MessageDirection.TO : MessageDirection.FROM;
        boolean claim = feature.isEmpty() && path.equals(List.of("inbox", "claim"));
        if (claim) {
            return Optional.of(new MessageAddress(feature, direction, "claim", true));
        }
        if (path.size() < 2 || !path.get(1).equals("messages")) {
            return Optional.empty();
        }
        String subject = String.join("/", path.subList(2, path.size()));
        return Optional.of(new MessageAddress(feature, direction, subject, false));
    }

    boolean takes(Message<?> message) {
        return message.getDirection() == direction
                && message.getFeatureId().orElse("").equals(feature)
                && (subject.isEmpty() || subject.equals(message.getSubject()));
    }
}
