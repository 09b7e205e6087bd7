package io.adit.workbench.sensor;

import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerRequests;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Gets the last message of a device from the connected server: the one of the newest sample that it gave, or a later one that gave none. UI thread only. */
final class MessageSource {
    private final Optional<LiveView> live;

    /** @param live the view that has the connection */
    MessageSource(Optional<LiveView> live) {
        this.live = live.filter(view -> view.connection().state() instanceof ConnectionState.Connected);
    }

    /** Whether there is a server to be asked. */
    boolean isConnected() {
        return live.isPresent();
    }

    /** When a channel that the device feeds had its newest sample; null: none is known. Costs no question. */
    @Nullable
    Instant newest(Device device) {
        return row(device).map(ChannelRow::time).orElse(null);
    }

    private Optional<ChannelRow> row(Device device) {
        EObject root = EcoreUtil.getRootContainer(device);
        if (live.isEmpty() || !(root instanceof Facility facility)) {
            return Optional.empty();
        }
        Stream.Builder<ChannelRow> rows = Stream.builder();
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Binding binding
                    && binding.getDevice() == device
                    && binding.eContainer() instanceof Channel channel
                    && channel.eContainer() instanceof Asset asset) {
                ChannelRow row = live.get()
                        .twins()
                        .channel(facility.getNamespace() + ":" + asset.getId() + "#" + channel.getKey());
                if (row != null && row.time() != null) {
                    rows.add(row);
                }
            }
        }
        return rows.build().max(Comparator.comparing(row -> String.valueOf(row.time())));
    }

    /** Asks for it. @param sink told the message, or null and why there is none; not told where the workbench ends before that */
    void ask(Device device, BiConsumer<@Nullable LastMessage, String> sink) {
        EObject root = EcoreUtil.getRootContainer(device);
        if (live.isEmpty() || !(root instanceof Facility facility)) {
            sink.accept(null, Messages.connectToAServerOperateConnectTo);
            return;
        }
        ServerRequests server = live.get().server();
        String path = "/api/adit/undecodable/" + ServerRequests.encode(facility.getTenant()) + "/"
                + ServerRequests.encode(device.getId());
        Optional<ChannelRow> row = row(device);
        server.get(path, unread -> {
            LastMessage undecodable = unread.isSuccess() ? LastMessage.ofUndecodable(unread.body()) : null;
            if (row.isEmpty()) {
                sink.accept(undecodable, undecodable == null ? nothing(unread) : "");
                return;
            }
            server.get(explain(row.get()), told -> {
                LastMessage decoded = told.isSuccess() ? LastMessage.ofExplanation(told.body()) : null;
                LastMessage last = LastMessage.later(decoded, undecodable);
                String why = told.isSuccess() ? Messages.theServerDoesNotShowWhatDevices : told.sentence();
                sink.accept(last, last == null ? why : "");
            });
        });
    }

    private static String explain(ChannelRow row) {
        return "/api/adit/things/" + ServerRequests.encode(ServerRequests.thing(row.id())) + "/features/"
                + ServerRequests.encode(ServerRequests.feature(row.id())) + "/explain?time="
                + ServerRequests.encode(String.valueOf(row.time()));
    }

    private static String nothing(ServerRequests.Reply reply) {
        return reply.status() == 404 ? Messages.theServerKnowsNoMessageOfThis : reply.sentence();
    }
}
