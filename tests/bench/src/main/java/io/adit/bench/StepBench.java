package io.adit.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/**
 * Samples per second through a Python step, the whole way in a real {@code adit serve}: they come in as CSV over HTTP, are journaled and
 * cleaned, wait as rows, go to the worker and back, are journaled as results, cleaned again and kept in history. The sender runs beside the
 * server on the same processors.
 */
final class StepBench {
    private static final int MESSAGES = 250;
    private static final int ROWS = 2000;
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final String SCRIPT = """
            def standardised(batch):
                return [1.5 * value + 2.0 for value in batch.value]
            """;
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <adit:Facility xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:adit="http://adit.io/model/1.0" id="steps" name="Steps" namespace="io.adit.bench" tenant="adit.bench" timeZone="UTC">
              <assets id="asset" name="Asset" kind="EQUIPMENT">
                <channels id="asset.in" name="In" key="in" quantityKind="temperature" unit="Cel" decimals="3">
                  <bindings device="logger" pointer="value" timePointer="time" timeFormat="EPOCH_MILLIS" format="CSV" sourceUnit="Cel"/>
                  <report minIntervalSeconds="1.0"/>
                </channels>
                <channels id="asset.out" name="Out" key="out" quantityKind="temperature" unit="Cel" rangeMin="-1000.0" rangeMax="1000.0" decimals="3">
                  <report minIntervalSeconds="1.0"/>
                  <derivation xsi:type="adit:PythonStep" script="bench.py" function="standardised" batchRows="16384">
                    <inputs name="value" channel="asset.in"/>
                  </derivation>
                </channels>
              </assets>
              <devices id="logger" name="Logger"/>
            </adit:Facility>
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Figures figures = new Figures("engine");
    private final int runs;
    private long millis = 1_700_000_000_000L;

    StepBench(boolean quick) {
        runs = quick ? 1 : 5;
    }

    void run() throws IOException, InterruptedException {
        Path folder = Folders.fresh("steps");
        Path data = Files.createDirectories(folder.resolve("data"));
        Path steps = Files.createDirectory(
                data.resolve("steps"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path script = Files.writeString(steps.resolve("bench.py"), SCRIPT);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rw-------"));
        Path model = Files.writeString(folder.resolve("steps.adit"), MODEL);
        try (ServerProcess server = ServerProcess.start(data)) {
            server.publish(model, folder.resolve("secrets"));
            String[] login = Files.readString(folder.resolve("secrets")).strip().split("\t");
            for (int run = -1; run < runs; run++) {
                double perSecond = send(server, login[2] + "@" + login[0] + ":" + login[3]);
                if (run >= 0) {
                    figures.add("python_step_per_s", "1/s", perSecond);
                }
            }
        }
        figures.print();
        Folders.delete(folder);
    }

    private double send(ServerProcess server, String login) throws IOException, InterruptedException {
        long before = server.cleanSamples();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.deviceHttpPort() + "/telemetry"))
                .header("Content-Type", "text/csv")
                .header("qos-level", "1")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        long start = System.nanoTime();
        for (int i = 0; i < MESSAGES; i++) {
            HttpResponse<String> answer = http.send(
                    request.POST(HttpRequest.BodyPublishers.ofString(pack())).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 503) {
                i--; // the server is behind: again
                Thread.sleep(5);
            } else if (answer.statusCode() != 202) {
                throw new IOException("a message was answered with " + answer.statusCode() + " " + answer.body());
            }
        }
        long sent = (long) MESSAGES * ROWS;
        while (server.cleanSamples() - before < 2 * sent) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IOException("only " + (server.cleanSamples() - before) + " samples of " + 2 * sent + " came");
            }
            Thread.sleep(20);
        }
        return sent / ((System.nanoTime() - start) / 1e9);
    }

    private String pack() {
        StringBuilder csv = new StringBuilder("time,value\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append(millis++).append(',').append(20 + row % 50 / 10.0).append('\n');
        }
        return csv.toString();
    }
}
