package io.adit.things.internal.message;

import io.adit.things.SignalKind;
import io.adit.things.internal.thing.Condition;
import io.adit.things.internal.thing.ThingReads;
import io.adit.things.internal.thing.ThingRights;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.LiveChannelTimeoutStrategy;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.exceptions.CommandTimeoutException;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;
import org.eclipse.ditto.things.model.signals.commands.exceptions.LiveChannelConditionNotAllowedException;
import org.eclipse.ditto.things.model.signals.commands.query.ThingQueryCommand;

/**
 * Commands that devices answer instead of their twin. Queries choose the channel by themselves where they bring a
 * {@code live-channel-condition}, which the twin has to meet. Thread-safe.
 */
public final class LiveCommands {
    private static final String MATCHED = DittoHeaderDefinition.LIVE_CHANNEL_CONDITION_MATCHED.getKey();

    private final LiveChannel channel;
    private final ThingReads twins;
    private final Duration defaultTimeout;

    /** Commands over a channel; {@code twins} answers where the live channel does not. */
    public LiveCommands(LiveChannel channel, ThingReads twins, Duration defaultTimeout) {
        this.channel = channel;
        this.twins = twins;
        this.defaultTimeout = defaultTimeout;
    }

    /** Whether a command is for the live channel, or may be. */
    public static boolean takes(ThingCommand<?> command) {
        return SignalKind.isLive(command)
                || command.getDittoHeaders().containsKey(DittoHeaderDefinition.LIVE_CHANNEL_CONDITION.getKey());
    }

    /**
     * Executes a command that {@link #takes} says yes to.
     *
     * @return completes with the device's response, or the twin's; 408 {@code command.timeout} when none comes in time
     * @throws DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(ThingCommand<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        String condition = headers.getLiveChannelCondition().orElse(null);
        if (!(command instanceof ThingQueryCommand<?> query)) {
            if (condition != null) {
                throw LiveChannelConditionNotAllowedException.newBuilder()
                        .dittoHeaders(headers)
                        .build();
            }
            return send(command, target(command));
        }
        if (condition == null) {
            return headers.getLiveChannelTimeoutStrategy().isPresent()
                    ? liveElseTwin(query, target(query))
                    : send(query, target(query));
        }
        LiveChannel.Target target = target(query);
        return Condition.isMet(condition, headers, target.thing(), target.enforcer())
                ? liveElseTwin(query, target)
                : fromTwin(query, false);
    }

    private LiveChannel.Target target(ThingCommand<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        LiveChannel.Target target = channel.target(ThingId.of(command.getEntityId()), headers);
        ThingRights.require(target.enforcer(), command);
        Condition.check(headers, target.thing(), target.enforcer());
        return target;
    }

    private CompletableFuture<CommandResponse<?>> send(ThingCommand<?> command, LiveChannel.Target target) {
        ResourceKey resource = PoliciesResourceType.thingResource(command.getResourcePath());
        return channel.send(command, target, resource, defaultTimeout)
                .thenApply(response -> LiveViews.cut(response, target.enforcer(), command.getDittoHeaders()));
    }

    private CompletableFuture<CommandResponse<?>> liveElseTwin(ThingQueryCommand<?> query, LiveChannel.Target target) {
        DittoHeaders headers = query.getDittoHeaders();
        boolean twinInstead = headers.getLiveChannelTimeoutStrategy()
                .filter(LiveChannelTimeoutStrategy.USE_TWIN::equals)
                .isPresent();
        ThingQueryCommand<?> live = (ThingQueryCommand<?>) query.setDittoHeaders(headers.toBuilder()
                .removeHeader(DittoHeaderDefinition.LIVE_CHANNEL_CONDITION.getKey())
                .channel("live")
                .build());
        return send(live, target)
                .handle((response, error) -> {
                    if (error == null) {
                        return CompletableFuture.<CommandResponse<?>>completedFuture(told(response, "live", true));
                    }
                    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
                    if (cause instanceof CommandTimeoutException late) {
                        return twinInstead
                                ? fromTwin(query, true)
                                : CompletableFuture.<CommandResponse<?>>failedFuture(
                                        late.setDittoHeaders(told(late.getDittoHeaders(), "live", true)));
                    }
                    return CompletableFuture.<CommandResponse<?>>failedFuture(error);
                })
                .thenCompose(answer -> answer);
    }

    private CompletableFuture<CommandResponse<?>> fromTwin(ThingQueryCommand<?> query, boolean matched) {
        ThingQueryCommand<?> twin = (ThingQueryCommand<?>) query.setDittoHeaders(query.getDittoHeaders().toBuilder()
                .removeHeader(DittoHeaderDefinition.LIVE_CHANNEL_CONDITION.getKey())
                .channel("twin")
                .build());
        return twins.execute(twin).thenApply(response -> told(response, "twin", matched));
    }

    private static CommandResponse<?> told(CommandResponse<?> response, String channel, boolean matched) {
        return (CommandResponse<?>) response.setDittoHeaders(told(response.getDittoHeaders(), channel, matched));
    }

    private static DittoHeaders told(DittoHeaders headers, String channel, boolean matched) {
        return headers.toBuilder()
                .channel(channel)
                .putHeader(MATCHED, Boolean.toString(matched))
                .responseRequired(false)
                .build();
    }
}
