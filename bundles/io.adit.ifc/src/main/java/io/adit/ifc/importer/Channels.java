package io.adit.ifc.importer;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.IfcObject;
import io.adit.ifc.view.PropertyValue;
import io.adit.ifc.view.Sensor;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Cleaning;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.Report;
import io.adit.model.TimeFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one channel with its device, binding, checks and rule per sensor or proposal. */
final class Channels {
    private static final double FUTURE_SECONDS = 60;
    private static final double LATE_SECONDS = 600;
    private static final AditFactory FACTORY = AditFactory.eINSTANCE;

    private final Facility facility;
    private final ModelIds ids;
    private final boolean rules;
    private final SensorKinds kinds = new SensorKinds();
    private final ChannelKeys keys = new ChannelKeys();
    private int count;

    Channels(Facility facility, ModelIds ids, boolean rules) {
        this.facility = facility;
        this.ids = ids;
        this.rules = rules;
    }

    int count() {
        return count;
    }

    SensorKinds kinds() {
        return kinds;
    }

    /** Adds a channel per sensor to the asset that it measures or is in; sensors that are nowhere go to the first asset. */
    void addSensors(IfcModel model, Map<Integer, Asset> assets) {
        List<Placed> placed = new ArrayList<>();
        for (Sensor sensor : model.sensors()) {
            IfcObject object = sensor.object();
            Asset asset = assets.get(sensor.element());
            asset = asset == null ? assets.get(sensor.spatial()) : asset;
            SensorKind kind = kinds.find(object.predefinedType(), object.objectType(), object.label());
            if (kind.equals(SensorKind.UNKNOWN)) {
                model.file()
                        .report(
                                Severity.WARNING,
                                "UNKNOWN_SENSOR_TYPE",
                                object.id(),
                                Texts.of("UNKNOWN_SENSOR_TYPE", object.label()));
            }
            placed.add(new Placed(
                    object,
                    sensor.element(),
                    asset == null ? facility.getAssets().get(0) : asset,
                    kind));
        }
        placed.forEach(p -> keys.expect(p.asset(), p.kind()));
        Set<Integer> described = new HashSet<>();
        placed.forEach(p -> {
            described.add(p.object().id());
            described.add(p.element());
        });
        Map<Integer, List<PropertyValue>> properties = rules ? model.properties(described) : Map.of();
        placed.forEach(p -> addSensor(p, model, properties));
    }

    private record Placed(IfcObject object, int element, Asset asset, SensorKind kind) {}

    private void addSensor(Placed placed, IfcModel model, Map<Integer, List<PropertyValue>> properties) {
        IfcObject object = placed.object();
        String type = object.predefinedType().equals("USERDEFINED")
                ? "USERDEFINED/" + object.objectType()
                : object.predefinedType();
        String tag = object.tag().isEmpty() ? object.name() : object.tag();
        Channel channel = add(placed.asset(), placed.kind(), object.label(), tag);
        channel.setDescription(object.description().isEmpty() ? null : object.description());
        channel.setSensorGlobalId(object.globalId());
        channel.setSensorType(type.isEmpty() ? null : type);
        if (rules) {
            addRules(
                    channel,
                    placed.kind(),
                    new ModelLimits(model.file(), object.id(), placed.kind().unit())
                            .of(
                                    properties.getOrDefault(object.id(), List.of()),
                                    properties.getOrDefault(placed.element(), List.of()),
                                    isUsuallyAbove(placed.kind())));
        }
    }

    private static boolean isUsuallyAbove(SensorKind kind) {
        return kind.limits() == null || kind.limits().above();
    }

    private void addRules(Channel channel, SensorKind kind, List<ModelLimit> limits) {
        for (ModelLimit limit : limits) {
            facility.getRules().add(RuleProposal.of(channel, limit, kind.limits(), ids));
        }
        if (limits.isEmpty() && kind.limits() != null) {
            facility.getRules().add(RuleProposal.of(channel, kind.limits(), ids));
        }
    }

    /** Adds a proposed channel to an asset. */
    void addProposal(Asset asset, String key) {
        SensorKind kind = kinds.byKey(key);
        Channel channel = add(asset, kind, kind.name() + " " + asset.getName(), asset.getName() + " " + key);
        channel.setSensorType(kind.types().get(0));
        channel.setDescription("Proposed by the import: the IFC file has no sensor here.");
        channel.setSimulated(true);
        if (rules) {
            addRules(channel, kind, List.of());
        }
    }

    private Channel add(Asset asset, SensorKind kind, String name, String tag) {
        Channel channel = FACTORY.createChannel();
        channel.setKey(keys.key(asset, kind, name));
        channel.setId(ids.unique(asset.getId() + "." + channel.getKey()));
        channel.setName(name);
        channel.setQuantityKind(kind.quantityKind());
        channel.setUnit(kind.unit());
        channel.setRangeMin(kind.min());
        channel.setRangeMax(kind.max());
        channel.setPeriodSeconds(kind.period());
        channel.setDecimals(kind.decimals());
        channel.setCleaning(cleaning(kind));
        channel.setReport(report(kind));
        channel.getBindings().add(binding(kind, device(name, tag, asset)));
        asset.getChannels().add(channel);
        count++;
        return channel;
    }

    private Device device(String name, String tag, Asset asset) {
        String word = ModelIds.word(tag);
        Device device = FACTORY.createDevice();
        device.setId(ids.unique(word.isEmpty() ? "sensor-" + ModelIds.word(asset.getId()) : word));
        device.setName(name);
        facility.getDevices().add(device);
        return device;
    }

    private static Binding binding(SensorKind kind, Device device) {
        Binding binding = FACTORY.createBinding();
        binding.setDevice(device);
        binding.setPointer("/value");
        binding.setTimePointer("/time");
        binding.setTimeFormat(TimeFormat.ISO8601);
        binding.setSourceUnit(kind.unit());
        return binding;
    }

    private static Cleaning cleaning(SensorKind kind) {
        Cleaning cleaning = FACTORY.createCleaning();
        cleaning.setSpikeWindow(kind.spikeWindow());
        cleaning.setSpikeThreshold(kind.spikeThreshold());
        cleaning.setStuckSeconds(kind.stuckSeconds());
        cleaning.setMaxRatePerSecond(kind.maxRate());
        cleaning.setFutureSeconds(FUTURE_SECONDS);
        cleaning.setLateSeconds(LATE_SECONDS);
        return cleaning;
    }

    private static @Nullable Report report(SensorKind kind) {
        if (kind.deadband() == null) {
            return null;
        }
        Report report = FACTORY.createReport();
        report.setDeadband(kind.deadband());
        report.setMinIntervalSeconds(1.0);
        report.setMaxIntervalSeconds(300.0);
        return report;
    }
}
