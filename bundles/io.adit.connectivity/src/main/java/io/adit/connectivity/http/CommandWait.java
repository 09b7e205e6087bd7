package io.adit.connectivity.http;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.command.CommandRouter.Address;
import io.adit.connectivity.command.Delivery;
import io.adit.connectivity.internal.Speaker;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A request that waits for a command: the first one that comes in time is its response, else 202. */
final class CommandWait {
    private final RoutingContext request;
    private final Context context;
    private final @Nullable String speaker;
    private final List<CommandRouter.Registration> registrations = new ArrayList<>();
    private long timer = -1;
    private boolean over;

    private CommandWait(RoutingContext request, Context context, @Nullable String speaker) {
        this.request = request;
        this.context = context;
        this.speaker = speaker;
    }

    /**
     * Starts waiting, on the request's event loop. Who speaks for itself waits for its own commands and, as a gateway, for
     * those of all devices behind it; a gateway that speaks for a device waits for that device's alone.
     *
     * @param speaker who logged in; null for nobody
     */
    static void start(
            RoutingContext request,
            CommandRouter commands,
            DeviceMessage message,
            @Nullable Speaker speaker,
            int seconds) {
        Context context = request.vertx().getOrCreateContext();
        CommandWait wait = new CommandWait(request, context, speaker == null ? message.deviceId() : speaker.device());
        wait.timer = context.owner().setTimer(seconds * 1000L, late -> wait.end());
        request.response().closeHandler(gone -> wait.end());
        wait.listen(commands, new Address(message.tenant(), message.deviceId(), false));
        if (speaker != null && message.gatewayId() == null) {
            wait.listen(commands, new Address(message.tenant(), message.deviceId(), true));
        }
    }

    private void listen(CommandRouter commands, Address address) {
        registrations.add(commands.register(address, this::deliver));
    }

    private CompletionStage<Boolean> deliver(Delivery delivery) {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        context.runOnContext(now -> {
            boolean written = !over
                    && Replies.command(
                            request, delivery, !delivery.command().deviceId().equals(speaker));
            end();
            taken.complete(written);
        });
        return taken;
    }

    private void end() {
        if (!over) {
            over = true;
            context.owner().cancelTimer(timer);
            registrations.forEach(CommandRouter.Registration::close);
            Replies.accepted(request);
        }
    }
}
