package io.adit.edge;

import io.adit.history.Outbox;
import org.eclipse.ditto.json.JsonObject;

/** The running link of a station to its centre, both ways. */
public final class CentreLink implements AutoCloseable {
    private final CentreApi api;
    private final LinkState state;
    private final Uplink up;
    private final Downlink down;

    /**
     * Starts it.
     *
     * @param outbox of the station's history
     * @param values what its twins show
     * @param state of this link
     * @param orders does what the centre wants
     */
    public CentreLink(
            CentreSettings settings, Outbox outbox, StateSource values, LinkState state, CentreOrders orders) {
        this.api = new CentreApi(settings);
        this.state = state;
        this.up = new Uplink(settings, api, outbox, values, state);
        this.down = new Downlink(api, state, orders);
        up.start();
        down.start();
    }

    /** As {@link LinkState#toJson}. */
    public JsonObject state() {
        return state.toJson();
    }

    /** Ends both ways; what waits stays. */
    @Override
    public void close() {
        api.close();
        up.close();
        down.close();
    }
}
