package io.adit.sample;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.model.Cleaning;
import io.adit.model.Contact;
import io.adit.model.ContactKind;
import io.adit.model.Device;
import io.adit.model.Direction;
import io.adit.model.Document;
import io.adit.model.Facility;
import io.adit.model.FacilityKind;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.MaintenanceCosts;
import io.adit.model.Permission;
import io.adit.model.Report;
import io.adit.model.Role;
import io.adit.model.Route;
import io.adit.model.RouteStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The station as facility model, with devices, calibrations, cleaning, rules and roles. */
final class StationModel {
    /** In days: what fills or blocks within minutes is foreseen so far, and a demo of five minutes shows it. */
    private static final double QUARTER_HOUR = 0.01;

    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Facility facility = NEW.createFacility();
    private final Map<String, Device> devices = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final StringBuilder replay =
            new StringBuilder("# channel\tfile\tcolumn\tscale\toffset\tfirst row; see measurements/SOURCES.md\n");

    /** What is written. */
    record Result(Facility facility, String replayTable) {}

    static Result build(Part site, String ifcSha256) {
        StationModel model = new StationModel();
        model.describe(ifcSha256);
        model.facility.getAssets().add(model.asset(site));
        model.addRules();
        StationDetectors.addTo(model);
        StationTemplates.addTo(model);
        StationCommands.addTo(model.facility, model.channels);
        model.addRoles();
        model.addRoutes();
        return new Result(model.facility, model.replay.toString());
    }

    private void describe(String sha256) {
        facility.setId("station");
        facility.setName("Lindenplatz station");
        facility.setDescription(
                "Invented underground station with running tunnel; its devices replay public measurements.");
        facility.setNamespace("io.adit.sample");
        facility.setTenant("adit.sample");
        facility.setKind(FacilityKind.STATION);
        facility.setTimeZone("Europe/Berlin");
        facility.setSourceFile("station.ifc");
        facility.setSourceSha256(sha256);
        facility.setSourceSchema("IFC4X3_ADD2");
    }

    private Asset asset(Part part) {
        Asset asset = NEW.createAsset();
        asset.setId(part.globalId());
        asset.setGlobalId(part.globalId());
        asset.setName(part.name);
        asset.setKind(part.kind);
        asset.setIfcClass(part.ifcClass);
        if (!part.predefinedType.isEmpty()) {
            asset.setPredefinedType(part.predefinedType.replace("USERDEFINED/", ""));
        }
        if (!part.tag.isEmpty()) {
            asset.setTag(part.tag);
        }
        part.papers.forEach(paper -> asset.getDocuments().add(document(paper)));
        part.sensors.forEach(sensor -> asset.getChannels().add(channel(part, sensor)));
        part.parts.forEach(child -> asset.getAssets().add(asset(child)));
        return asset;
    }

    private static Document document(Paper paper) {
        Document document = NEW.createDocument();
        document.setName(paper.name());
        document.setIdentification(paper.identification());
        document.setRevision(paper.revision());
        document.setLocation(paper.location());
        return document;
    }

    private Channel channel(Part part, Sensor sensor) {
        Channel channel = NEW.createChannel();
        channel.setId(part.globalId() + "." + sensor.key());
        channel.setKey(sensor.key());
        channel.setName(sensor.name());
        channel.setQuantityKind(sensor.quantity().name);
        channel.setUnit(sensor.quantity().unit);
        channel.setRangeMin(sensor.quantity().min);
        channel.setRangeMax(sensor.quantity().max);
        channel.setPeriodSeconds(sensor.periodSeconds());
        channel.setDecimals(sensor.quantity().decimals);
        channel.setSensorGlobalId(sensor.globalId());
        channel.setSensorType(sensor.type());
        channel.getBindings().add(binding(sensor));
        if (!sensor.feed().calibration().isEmpty()) {
            channel.getCalibrations().add(calibration(sensor));
        }
        channel.setCleaning(cleaning(sensor));
        channel.setReport(report(sensor));
        channels.put(sensor.device() + "/" + sensor.key(), channel);
        replay.append(channel.getId()).append('\t').append(replayOf(sensor)).append('\n');
        return channel;
    }

    private static String replayOf(Sensor sensor) {
        return sensor.feed().replay().startsWith("wave")
                ? sensor.feed().replay()
                : "measurements/" + sensor.feed().replay();
    }

    private Binding binding(Sensor sensor) {
        Binding binding = NEW.createBinding();
        binding.setDevice(devices.computeIfAbsent(sensor.device(), this::device));
        binding.setPointer("/" + sensor.key());
        binding.setTimePointer("/time");
        binding.setSourceUnit(sensor.feed().unit());
        return binding;
    }

    private Device device(String id) {
        Device device = NEW.createDevice();
        device.setId(id);
        device.setName("Logger " + id);
        facility.getDevices().add(device);
        return device;
    }

    private static Calibration calibration(Sensor sensor) {
        Calibration calibration = NEW.createCalibration();
        boolean linear = sensor.feed().calibration().size() == 2;
        calibration.setKind(linear ? CalibrationKind.LINEAR : CalibrationKind.POLYNOMIAL);
        calibration.getCoefficients().addAll(sensor.feed().calibration());
        calibration.setUnit(sensor.quantity().unit);
        return calibration;
    }

    private static Cleaning cleaning(Sensor sensor) {
        Cleaning cleaning = NEW.createCleaning();
        cleaning.setSpikeWindow(15);
        cleaning.setSpikeThreshold(12.0);
        cleaning.setFutureSeconds(5.0);
        cleaning.setLateSeconds(60.0);
        return cleaning;
    }

    private static Report report(Sensor sensor) {
        Report report = NEW.createReport();
        report.setDeadband(0.5 * Math.pow(10, -sensor.quantity().decimals));
        report.setMinIntervalSeconds(1.0);
        report.setMaxIntervalSeconds(60.0);
        return report;
    }

    private void addRules() {
        for (int ring : Station.INSTRUMENTED) {
            String device = "ring-%02d".formatted(ring);
            boolean crown = ring == 12;
            LevelRule strain = rule(
                    "strain-" + device,
                    "Strain of ring " + ring,
                    device + "/" + (crown ? "strainCrown" : "strainLeft"),
                    Direction.ABOVE);
            strain.setLatch(true);
            levels(strain, 3, 10, 1, new double[] {ring == 20 ? 80 : 12, ring == 20 ? 100 : 20, ring == 20 ? 150 : 40});
            act(strain, "Shift engineer", "Compare with the other gauges of the ring and with convergence.", 30, "");
            act(
                    strain,
                    "Structural engineer",
                    "Inspect the ring on site; measure convergence by total station.",
                    240,
                    "action");
            act(
                    strain,
                    "Operations manager",
                    "Stop train service in the section and inform the authority.",
                    10,
                    "alarm");
            LevelRule pressure = rule(
                    "pore-pressure-" + device,
                    "Pore pressure at ring " + ring,
                    device + "/porePressureA",
                    Direction.ABOVE);
            levels(pressure, 10, 60, 0.5, new double[] {20, 40, 80});
            act(
                    pressure,
                    "Geotechnical engineer",
                    "Check drainage and the trend of the neighbouring piezometers.",
                    120,
                    "");
        }
        for (String end : List.of("west", "east")) {
            LevelRule co =
                    rule("co-" + end, "Carbon monoxide " + end, "air-" + end + "/carbonMonoxide", Direction.ABOVE);
            levels(co, 10, 30, 2, new double[] {30, 60, 100});
            act(co, "Control room", "Start both tunnel fans at full speed.", 2, "");
            act(co, "Control room", "Evacuate the tunnel and call the fire brigade.", null, "alarm");
            LevelRule no2 =
                    rule("no2-" + end, "Nitrogen dioxide " + end, "air-" + end + "/nitrogenDioxide", Direction.ABOVE);
            levels(no2, 10, 30, 0.05, new double[] {0.5, 1, 2});
            act(no2, "Control room", "Start both tunnel fans at full speed.", 2, "");
        }
        LevelRule sump = rule("sump-level", "Sump level", "sump/levelA", Direction.ABOVE);
        levels(sump, 5, 10, 0.1, new double[] {2.2, 2.6, 3.0});
        sump.setForecastDays(QUARTER_HOUR);
        act(sump, "Control room", "Check that both pumps run; start the stand-by pump by hand.", 5, "");
        act(sump, "Maintenance", "Bring the mobile pump to the sump.", 45, "action");
        for (String pump : List.of("p1", "p2")) {
            LevelRule current = rule(
                    "current-" + pump,
                    "Overload of pump " + pump.toUpperCase(java.util.Locale.ROOT),
                    "pump-" + pump + "/motorCurrent",
                    Direction.ABOVE);
            levels(current, 5, 10, 0.5, new double[] {24, 28, 32});
            act(current, "Maintenance", "Check strainer and impeller for blockage.", 60, "");
            LevelRule vibration = rule(
                    "vibration-" + pump,
                    "Vibration of pump " + pump.toUpperCase(java.util.Locale.ROOT),
                    "pump-" + pump + "/vibration",
                    Direction.ABOVE);
            levels(vibration, 6, 30, 0.0005, new double[] {0.02, 4.5, 11});
            act(vibration, "Maintenance", "Listen to the bearings and take a spectrum.", 240, "");
            vibration.setForecastDays(30.0);
            current.setForecastDays(QUARTER_HOUR);
            ((Asset) vibration.getChannel().eContainer()).setCosts(pumpCosts());
        }
        LevelRule plant = rule(
                "plant-temperature", "Temperature of the ventilation plant", "plant-room/temperature", Direction.ABOVE);
        levels(plant, 4, 20, 0.3, new double[] {27.5, 32, 40});
        act(plant, "Facility manager", "Check the room's cooling unit and the doors.", 60, "");
        LevelRule moisture = rule("moisture-wall-1", "Moisture of platform wall 1", "wall-1/moisture", Direction.ABOVE);
        levels(moisture, 10, 60, 0.5, new double[] {40, 45, 50});
        moisture.setForecastDays(90.0);
        act(moisture, "Facility manager", "Look for leakage at the joint and take a photograph.", 1440, "");
    }

    /** New bearings in a workshop, or a pump that has seized and a sump that has to be kept empty meanwhile. */
    private static MaintenanceCosts pumpCosts() {
        MaintenanceCosts costs = NEW.createMaintenanceCosts();
        costs.setCurrency("EUR");
        costs.setPlannedWork(2400.0);
        costs.setUnplannedWork(14_000.0);
        costs.setDowntimePerHour(180.0);
        costs.setPlannedHours(6.0);
        costs.setUnplannedHours(48.0);
        costs.setRenewalDays(1460.0);
        return costs;
    }

    LevelRule rule(String id, String name, String channel, Direction direction) {
        LevelRule rule = NEW.createLevelRule();
        rule.setId(id);
        rule.setName(name);
        rule.setChannel(channelOf(channel));
        rule.setDirection(direction);
        facility.getRules().add(rule);
        return rule;
    }

    /** The rule of an id. */
    LevelRule ruleOf(String id) {
        return facility.getRules().stream()
                .filter(rule -> rule.getId().equals(id))
                .map(LevelRule.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The facility as far as it is made. */
    Facility facility() {
        return facility;
    }

    /** @param name device and key, for example {@code pump-p1/vibration} */
    Channel channelOf(String name) {
        @Nullable Channel channel = channels.get(name);
        if (channel == null) {
            throw new IllegalStateException("no channel " + name);
        }
        return channel;
    }

    static void levels(LevelRule rule, double on, double off, double hysteresis, double[] limits) {
        String[] names = {"alert", "action", "alarm"};
        int[] severities = {300, 600, 900};
        for (int i = 0; i < names.length; i++) {
            Level level = NEW.createLevel();
            level.setName(names[i]);
            level.setSeverity(severities[i]);
            level.setLimit(limits[i]);
            level.setHysteresis(hysteresis);
            level.setDelayOnSeconds(on);
            level.setDelayOffSeconds(off);
            rule.getLevels().add(level);
        }
    }

    static void act(LevelRule rule, String who, String what, @Nullable Integer minutes, String level) {
        Action action = NEW.createAction();
        action.setWho(who);
        action.setWhat(what);
        if (minutes != null) {
            action.setWithinMinutes(minutes);
        }
        if (!level.isEmpty()) {
            action.setLevel(level);
        }
        rule.getActions().add(action);
    }

    private void addRoles() {
        role(
                "control-room",
                "Control room",
                List.of("nginx:operator"),
                Permission.READ,
                Permission.COMMAND,
                Permission.ACKNOWLEDGE);
        role(
                "facility-management",
                "Facility management",
                List.of("nginx:manager"),
                Permission.READ,
                Permission.ACKNOWLEDGE);
        role(
                "engineering",
                "Engineering",
                List.of("nginx:engineer"),
                Permission.READ,
                Permission.WRITE,
                Permission.COMMAND);
        role("administration", "Administration", List.of("nginx:admin"), Permission.ADMINISTER);
    }

    private void role(String id, String name, List<String> subjects, Permission... permissions) {
        Role role = NEW.createRole();
        role.setId(id);
        role.setName(name);
        role.getSubjects().addAll(subjects);
        role.getPermissions().addAll(List.of(permissions));
        facility.getRoles().add(role);
    }

    /** The control room is told over its facility's outbox: a running sample needs no mail server. */
    private void addRoutes() {
        Contact room = NEW.createContact();
        room.setId("control-room-screen");
        room.setName("Control room");
        room.setKind(ContactKind.DITTO);
        room.setAddress(facility.getNamespace() + ":" + facility.getId());
        facility.getContacts().add(room);
        Route route = NEW.createRoute();
        route.setId("to-the-control-room");
        route.setName("All alarms to the control room");
        route.setQuietMinutes(10);
        RouteStep step = NEW.createRouteStep();
        step.getContacts().add(room);
        route.getSteps().add(step);
        facility.getRoutes().add(route);
    }
}
