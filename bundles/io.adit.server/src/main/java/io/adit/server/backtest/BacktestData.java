package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.Programme;
import io.adit.history.HistoryReader;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What back-tests read: of a running server, of a data folder, or of a history that others write.
 *
 * @param origins where the readings of a channel came in; empty where history has none
 * @param deployed the programme that is run, or ran last
 */
public record BacktestData(
        HistoryReader history, Function<ChannelId, Optional<Origin>> origins, Supplier<Programme> deployed) {
    /** All readings came in at one place. */
    public BacktestData(HistoryReader history, Origin origin, Supplier<Programme> deployed) {
        this(history, any -> Optional.of(origin), deployed);
    }
}
