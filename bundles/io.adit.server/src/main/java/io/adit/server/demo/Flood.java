package io.adit.server.demo;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.TimeFormat;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A facility of {@value #GAUGES} equal gauges that pass their limit all at once and go back all at once, again and again: what a power failure does to the
 * alarms of a real one.
 */
final class Flood {
    private static final AditFactory FACTORY = AditFactory.eINSTANCE;
    private static final int GAUGES = 500;
    private static final int DEVICES = 10;
    private static final double PERIOD_SECONDS = 0.5;
    private static final double NORMAL = 20;
    private static final double LIMIT = 90;
    private static final double BEYOND = 95;
    /** How often a gauge reads the same before it changes. */
    private static final int ROWS_EACH = 2;

    private Flood() {}

    /** @param folder where model and readings are written */
    static DemoModel in(Path folder) throws IOException {
        Facility facility = facility();
        Path file = Files.createDirectories(folder).resolve("flood.adit");
        AditFile.save(facility, file);
        Path readings = Files.write(folder.resolve("flood.csv"), readings());
        return new DemoModel(file, facility, Optional.empty(), readings, 0, true);
    }

    private static List<String> readings() {
        List<Integer> gauges = IntStream.range(0, GAUGES).boxed().toList();
        String header = String.join(",", gauges.stream().map(Flood::channelId).toList());
        return IntStream.range(0, 1 + 2 * ROWS_EACH)
                .mapToObj(row -> row == 0 ? header : row(row <= ROWS_EACH ? NORMAL : BEYOND))
                .toList();
    }

    private static String row(double value) {
        return String.join(",", Collections.nCopies(GAUGES, Double.toString(value)));
    }

    private static String channelId(int gauge) {
        return "gauge-" + gauge + ".value";
    }

    private static Facility facility() {
        Facility facility = FACTORY.createFacility();
        facility.setId("flood");
        facility.setName("Flood");
        facility.setNamespace("io.adit.flood");
        facility.setTenant("adit.flood");
        facility.setTimeZone("UTC");
        for (int i = 0; i < DEVICES; i++) {
            Device device = FACTORY.createDevice();
            device.setId("flood-" + i);
            device.setName("Device " + i);
            facility.getDevices().add(device);
        }
        for (int i = 0; i < GAUGES; i++) {
            Channel channel = channel(i, facility.getDevices().get(i % DEVICES));
            Asset asset = FACTORY.createAsset();
            asset.setId("gauge-" + i);
            asset.setName("Gauge " + i);
            asset.setKind(AssetKind.EQUIPMENT);
            asset.getChannels().add(channel);
            facility.getAssets().add(asset);
            facility.getRules().add(rule(i, channel));
        }
        return facility;
    }

    private static Channel channel(int gauge, Device device) {
        Channel channel = FACTORY.createChannel();
        channel.setId(channelId(gauge));
        channel.setName("Temperature " + gauge);
        channel.setKey("value");
        channel.setQuantityKind("temperature");
        channel.setUnit("Cel");
        channel.setPeriodSeconds(PERIOD_SECONDS);
        Binding binding = FACTORY.createBinding();
        binding.setDevice(device);
        binding.setPointer("/g" + gauge);
        binding.setTimePointer("/time");
        binding.setTimeFormat(TimeFormat.EPOCH_MILLIS);
        binding.setSourceUnit("Cel");
        channel.getBindings().add(binding);
        return channel;
    }

    private static LevelRule rule(int gauge, Channel channel) {
        LevelRule rule = FACTORY.createLevelRule();
        rule.setId("limit-" + gauge);
        rule.setName("Limit " + gauge);
        rule.setChannel(channel);
        Level level = FACTORY.createLevel();
        level.setName("alarm");
        level.setSeverity(800);
        level.setLimit(LIMIT);
        rule.getLevels().add(level);
        Action action = FACTORY.createAction();
        action.setWho("Nobody");
        action.setWhat("Nothing: the readings are made up.");
        rule.getActions().add(action);
        return rule;
    }
}
