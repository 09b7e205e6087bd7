package io.adit.server.backtest;

import io.adit.engine.programme.Programme;
import io.adit.history.History;
import io.adit.server.ingest.Arrivals;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What back-tests read: of a running server or of a data folder.
 *
 * @param arrivals when the messages came
 * @param through hands over what is still on its way to history, and says the sequence of the last message that is in it; may block
 * @param deployed the programme that the server runs, or ran last
 */
public record BacktestData(History history, Arrivals arrivals, LongSupplier through, Supplier<Programme> deployed) {}
