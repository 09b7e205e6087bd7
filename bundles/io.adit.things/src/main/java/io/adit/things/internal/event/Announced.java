package io.adit.things.internal.event;

import java.util.Set;
import org.eclipse.ditto.policies.model.signals.announcements.PolicyAnnouncement;

/**
 * What a policy announces, on its way to its subjects.
 *
 * @param subjects ids of the subjects that it is for
 */
public record Announced(PolicyAnnouncement<?> announcement, Set<String> subjects) implements EventBus.Item {}
