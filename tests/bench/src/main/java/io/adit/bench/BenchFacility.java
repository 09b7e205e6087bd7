package io.adit.bench;

import io.adit.engine.programme.Programme;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.ProgrammeReader;
import io.adit.publish.programme.RunningProgramme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.json.JsonCollectors;

/**
 * A facility of ten devices, each on an asset of its own with three channels that are fully cleaned and watched by a rule, and one
 * device whose only channel reports every sample to its twin.
 */
final class BenchFacility {
    static final int DEVICES = 10;
    static final int CHANNELS = 3;
    static final String TENANT = "adit.bench";

    private static final String LIVE = "live";
    private static final Set<String> PROGRAMME = Set.of(ProgrammeReader.CHANNEL_SETTINGS, ProgrammeReader.RULE);

    private final List<Login> logins;

    private BenchFacility(List<Login> logins) {
        this.logins = logins;
    }

    /** How a device logs in. */
    record Login(String tenant, String device, String authId, String password) {}

    /** The logins of the ten devices. */
    List<Login> devices() {
        return logins.stream().filter(login -> !login.device.equals(LIVE)).toList();
    }

    /** The login of the device whose samples all reach its twin. */
    Login live() {
        return logins.stream()
                .filter(login -> login.device.equals(LIVE))
                .findFirst()
                .orElseThrow();
    }

    /** Publishes the facility to a server and gives its devices' logins. */
    static BenchFacility publish(ServerProcess server, Path folder) throws IOException, InterruptedException {
        Path model = folder.resolve("bench.adit");
        Path secrets = folder.resolve("bench.secrets");
        Files.writeString(model, model());
        server.publish(model, secrets);
        return new BenchFacility(Files.readAllLines(secrets).stream()
                .map(line -> line.split("\t"))
                .map(parts -> new Login(parts[0], parts[1], parts[2], parts[3]))
                .toList());
    }

    /** Publishes the facility to a server and gives what engines run of it. */
    static Programme programme(ServerProcess server, Path folder) throws IOException, InterruptedException {
        publish(server, folder);
        DesiredState desired = DesiredState.of(AditFile.load(folder.resolve("bench.adit")), "nginx:admin");
        String things = desired.things().values().stream()
                .filter(thing -> thing.getValue("attributes/type")
                        .filter(type -> PROGRAMME.contains(type.asString()))
                        .isPresent())
                .collect(JsonCollectors.valuesToArray())
                .toString();
        return RunningProgramme.of(things).programme();
    }

    private static String model() {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <adit:Facility xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:adit="http://adit.io/model/1.0" id="bench" name="Bench" namespace="io.adit.bench" tenant="%s" timeZone="UTC">
                """.formatted(TENANT));
        for (int device = 0; device < DEVICES; device++) {
            text.append("  <assets id=\"asset-%d\" name=\"Asset %d\" kind=\"EQUIPMENT\">\n".formatted(device, device));
            for (int channel = 0; channel < CHANNELS; channel++) {
                text.append(channel(device, channel));
            }
            text.append("  </assets>\n");
        }
        text.append("""
                  <assets id="asset-live" name="Live asset" kind="EQUIPMENT">
                    <channels id="asset-live.value" name="Live" key="value" quantityKind="count" unit="1" rangeMin="0.0" rangeMax="1.0E9"
                        periodSeconds="0.001" decimals="0">
                      <bindings device="live" pointer="/value" timePointer="/time" timeFormat="EPOCH_MILLIS" sourceUnit="1"/>
                      <report deadband="0.0" minIntervalSeconds="0.0" maxIntervalSeconds="60.0"/>
                    </channels>
                  </assets>
                """);
        text.append("  <devices id=\"live\" name=\"Live device\"/>\n");
        for (int device = 0; device < DEVICES; device++) {
            text.append("  <devices id=\"device-%d\" name=\"Device %d\"/>\n".formatted(device, device));
        }
        for (int device = 0; device < DEVICES; device++) {
            text.append("""
                      <rules xsi:type="adit:LevelRule" id="rule-%d" name="Rule %d" channel="asset-%d.c0">
                        <actions who="Nobody" what="Nothing: this is a benchmark." withinMinutes="60"/>
                        <levels name="alert" severity="300" limit="90.0"/>
                      </rules>
                    """.formatted(device, device, device));
        }
        return text.append("</adit:Facility>\n").toString();
    }

    private static String channel(int device, int channel) {
        return """
                    <channels id="asset-%1$d.c%2$d" name="Channel %2$d of %1$d" key="c%2$d" quantityKind="temperature" unit="Cel" rangeMin="-40.0"
                        rangeMax="120.0" periodSeconds="0.001" decimals="1">
                      <bindings device="device-%1$d" pointer="/c%2$d" timePointer="/time" timeFormat="EPOCH_MILLIS" sourceUnit="Cel"/>
                      <cleaning spikeWindow="15" spikeThreshold="12.0" maxRatePerSecond="1000000.0" futureSeconds="5.0" lateSeconds="60.0"/>
                      <report deadband="0.05" minIntervalSeconds="1.0" maxIntervalSeconds="60.0"/>
                    </channels>
                """.formatted(device, channel);
    }
}
