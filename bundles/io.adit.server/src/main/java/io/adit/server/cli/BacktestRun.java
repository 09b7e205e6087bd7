package io.adit.server.cli;

import io.adit.server.StoppedData;
import io.adit.server.api.BacktestBody;
import io.adit.server.api.BacktestJson;
import io.adit.server.backtest.Backtest;
import java.time.Instant;
import org.eclipse.ditto.json.JsonObject;

/** Back-tests in the process of a command. */
final class BacktestRun {
    private BacktestRun() {}

    /**
     * Begins one in this process.
     *
     * @param data closed with the run
     * @throws IllegalArgumentException where the request is wrong
     */
    static WatchedRun here(StoppedData data, JsonObject request, String user) {
        Backtest backtest;
        try {
            backtest = new Backtest(
                    "here",
                    data.data(),
                    BacktestBody.read(
                            new io.vertx.core.json.JsonObject(request.toString()),
                            data.data().deployed().get(),
                            user,
                            Instant.now()));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
        Thread thread = new Thread(backtest, "adit-backtest");
        thread.start();
        return new WatchedRun() {
            @Override
            public JsonObject look() {
                return JsonObject.of(BacktestJson.of(backtest).encode());
            }

            @Override
            public void cancel() {
                backtest.cancel();
            }

            @Override
            public void close() {
                backtest.cancel();
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                data.close();
            }
        };
    }
}
