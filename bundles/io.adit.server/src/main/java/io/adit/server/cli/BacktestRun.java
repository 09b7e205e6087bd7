package io.adit.server.cli;

import io.adit.publish.http.RestClient;
import io.adit.server.StoppedData;
import io.adit.server.api.BacktestBody;
import io.adit.server.api.BacktestJson;
import io.adit.server.backtest.Backtest;
import java.time.Instant;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** A back-test that a command waits for. Used by one thread; closing it ends it. */
interface BacktestRun extends AutoCloseable {
    /** How it goes, and in the end what came of it. */
    JsonObject look();

    /** Ends it as soon as it can. */
    void cancel();

    @Override
    void close();

    /** Begins one on a server. */
    static BacktestRun onServer(RestClient client, JsonObject request) {
        JsonObject begun = ServerAccessOptions.orFail(client.send("POST", "/api/adit/backtest", request));
        String path = "/api/adit/backtest/"
                + begun.getValue("id").map(JsonValue::asString).orElseThrow();
        return new BacktestRun() {
            @Override
            public JsonObject look() {
                return ServerAccessOptions.orFail(client.send("GET", path, null));
            }

            @Override
            public void cancel() {
                client.send("DELETE", path, null);
            }

            @Override
            public void close() {
                // it has ended, or the server can't be reached
            }
        };
    }

    /**
     * Begins one in this process.
     *
     * @param data closed with the run
     * @throws IllegalArgumentException where the request is wrong
     */
    static BacktestRun here(StoppedData data, JsonObject request, String user) {
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
        return new BacktestRun() {
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
