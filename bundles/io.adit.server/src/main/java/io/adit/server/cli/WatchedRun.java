package io.adit.server.cli;

import io.adit.publish.http.RestClient;
import io.adit.server.Interruption;
import java.time.Duration;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** A run over kept readings that a command waits for. Used by one thread; closing it ends it, where it runs in this process. */
interface WatchedRun extends AutoCloseable {
    /** How long a process that is to end waits for its run. */
    Duration PATIENCE = Duration.ofSeconds(30);

    /** How it goes, and in the end what came of it. */
    JsonObject look();

    /** Ends it as soon as it can. */
    void cancel();

    @Override
    void close();

    /** Begins one on a server. @param path of the resource, whose members the runs are */
    static WatchedRun onServer(RestClient client, String path, JsonObject request) {
        JsonObject begun = ServerAccessOptions.orFail(client.send("POST", path, request));
        String run = path + "/" + begun.getValue("id").map(JsonValue::asString).orElseThrow();
        return new WatchedRun() {
            @Override
            public JsonObject look() {
                return ServerAccessOptions.orFail(client.send("GET", run, null));
            }

            @Override
            public void cancel() {
                client.send("DELETE", run, null);
            }

            @Override
            public void close() {
                // it has ended, or the server can't be reached
            }
        };
    }

    /**
     * Waits for its end, and says meanwhile how much is done.
     *
     * @param interruption cancels it
     * @return what came of it
     */
    default JsonObject awaitEnd(Interruption interruption) throws InterruptedException {
        Duration betweenLooks = Duration.ofMillis(300);
        JsonObject report = look();
        while (report.getValue("state").filter(JsonValue.of("RUNNING")::equals).isPresent()) {
            double progress =
                    report.getValue("progress").map(JsonValue::asDouble).orElse(0.0);
            System.err.printf("\r%3.0f %%", 100 * progress);
            if (interruption.await(betweenLooks)) {
                cancel();
                Thread.sleep(betweenLooks); // it is asked again only once it has had time to end
            }
            report = look();
        }
        System.err.print("\r     \r");
        return report;
    }
}
