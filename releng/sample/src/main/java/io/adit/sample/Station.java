package io.adit.sample;

import io.adit.model.AssetKind;
import io.adit.sample.Part.Shape;
import io.adit.sample.Part.Shape.Box;
import io.adit.sample.Part.Shape.Cylinder;
import io.adit.sample.Part.Shape.None;
import io.adit.sample.Part.Shape.Ring;
import io.adit.sample.Sensor.Quantity;
import java.util.List;
import java.util.Locale;

/** Lindenplatz: an invented underground station with 36 m of running tunnel, 24 rings and 60 sensors. */
final class Station {
    static final int RINGS = 24;
    static final List<Integer> INSTRUMENTED = List.of(4, 12, 20);
    private static final double RING_LENGTH = 1.5;
    private static final double RADIUS = 3.05;
    private static final double LINING = 0.3;

    private Station() {}

    static Part build() {
        Part site = new Part("Lindenplatz", AssetKind.SITE, "IfcSite", "", "", new None());
        site.add(tunnel());
        site.add(station());
        return site;
    }

    private static Part tunnel() {
        Part tunnel = new Part(
                "Running tunnel east", AssetKind.FACILITY, "IfcFacility", "USERDEFINED/TUNNEL", "", new None());
        Part section = tunnel.add(new Part(
                "Section 1+200 to 1+236",
                AssetKind.PART,
                "IfcFacilityPartCommon",
                "USERDEFINED/TUNNELSECTION",
                "",
                new None()));
        for (int i = 1; i <= RINGS; i++) {
            Shape shape = new Ring((i - 1) * RING_LENGTH, 0, 0, RADIUS, LINING, RING_LENGTH);
            String tag = String.format(Locale.ROOT, "R%02d", i);
            Part ring = section.add(new Part(
                    "Ring " + i, AssetKind.SEGMENT, "IfcElementAssembly", "USERDEFINED/TUNNELRING", tag, shape));
            if (INSTRUMENTED.contains(i)) {
                instrument(ring, i);
            }
        }
        for (String end : List.of("west", "east")) {
            double x = "west".equals(end) ? 4 : 30;
            Shape shape = new Box(x, -0.3, 2.2, 0.6, 0.6, 0.3);
            Part station = section.add(new Part(
                    "Air monitor " + end,
                    AssetKind.EQUIPMENT,
                    "IfcUnitaryControlElement",
                    "CONTROLPANEL",
                    "AM-" + end,
                    shape));
            String device = "air-" + end;
            station.sensor(Sensor.of("Air velocity " + end, "WINDSENSOR", "airVelocity", Quantity.VELOCITY, 2, device));
            station.sensor(Sensor.of("CO " + end, "COSENSOR", "carbonMonoxide", Quantity.CARBON_MONOXIDE, 2, device));
            station.sensor(
                    Sensor.of("NO2 " + end, "GASSENSOR", "nitrogenDioxide", Quantity.NITROGEN_DIOXIDE, 2, device));
        }
        return tunnel;
    }

    private static void instrument(Part ring, int number) {
        String device = String.format(Locale.ROOT, "ring-%02d", number);
        String at = " ring " + number;
        // The measured bridge was lowered at its support between rows 700 and 900; only ring 12 goes through that.
        int firstRow = number == 12 ? 735 : 10 * number;
        for (String where : List.of("Crown", "Left", "Right", "Invert")) {
            Sensor strain = Sensor.of(
                    "Strain " + where.toLowerCase(Locale.ROOT) + at,
                    "USERDEFINED/STRAINSENSOR",
                    "strain" + where,
                    Quantity.STRAIN,
                    1,
                    device);
            ring.sensor(
                    number == 12 && "Crown".equals(where) || number == 4 && "Left".equals(where)
                            ? strain.replays("bridge-strain.csv", "strain", firstRow)
                            : strain);
        }
        for (String axis : List.of("Horizontal", "Vertical")) {
            ring.sensor(Sensor.of(
                    "Convergence " + axis.toLowerCase(Locale.ROOT) + at,
                    "USERDEFINED/CONVERGENCESENSOR",
                    "convergence" + axis,
                    Quantity.CONVERGENCE,
                    1,
                    device));
        }
        ring.sensor(Sensor.of("Piezometer A" + at, "PRESSURESENSOR", "porePressureA", Quantity.PRESSURE, 1, device)
                .calibrated("Hz", 828.53, -0.0023260, -0.000095792)
                .replays("slope.csv", "vwp1_hz", 40 * number));
        ring.sensor(Sensor.of("Piezometer B" + at, "PRESSURESENSOR", "porePressureB", Quantity.PRESSURE, 1, device)
                .calibrated("Hz", 772.93, 0.016517, -0.00010171)
                .replays("slope.csv", "vwp2_hz", 40 * number));
        ring.sensor(Sensor.of("Moisture" + at, "MOISTURESENSOR", "moisture", Quantity.MOISTURE, 1, device)
                .calibrated("V", -40.0, 297.5)
                .replays("slope.csv", "vwc" + (number / 8 + 1) + "_v", 30 * number));
        ring.paper(new Paper(
                "Segmental lining of ring " + number + ", as built",
                "LP-L-%03d".formatted(number),
                "C",
                "Site office, plan chest 1"));
        if (number == 12) {
            ring.paper(new Paper(
                    "Measurements of strain that are played again here",
                    "munich-bridge-data",
                    "2022",
                    "https://github.com/imcs-compsim/munich-bridge-data"));
        }
    }

    private static Part station() {
        Part station = new Part("Lindenplatz station", AssetKind.FACILITY, "IfcBuilding", "", "", new None());
        Part concourse = station.add(storey("Concourse level"));
        room(concourse, "Concourse hall", "concourse", new Box(36, -10, 4.5, 60, 20, 4), "mixed_f");
        Part platforms = station.add(storey("Platform level"));
        room(platforms, "Platform 1", "platform-1", new Box(36, 3.2, -1.2, 60, 5, 4.5), "return_f");
        room(platforms, "Platform 2", "platform-2", new Box(36, -8.2, -1.2, 60, 5, 4.5), "mixed_f");
        Part wall = platforms.add(new Part(
                "Platform wall 1",
                AssetKind.STRUCTURE,
                "IfcWall",
                "SOLIDWALL",
                "PW1",
                new Box(36, 8.3, -1.2, 60, 0.4, 4.5)));
        wall.sensor(Sensor.of("Moisture platform wall 1", "MOISTURESENSOR", "moisture", Quantity.MOISTURE, 5, "wall-1")
                .calibrated("V", -40.0, 297.5)
                .replays("slope.csv", "vwc4_v", 100));
        Part plant = station.add(storey("Plant level"));
        addVentilation(plant);
        addSump(plant);
        return station;
    }

    private static Part storey(String name) {
        return new Part(name, AssetKind.STOREY, "IfcBuildingStorey", "", "", new None());
    }

    private static void room(Part storey, String name, String device, Shape shape, String column) {
        Part room = storey.add(new Part(name, AssetKind.SPACE, "IfcSpace", "INTERNAL", "", shape));
        room.sensor(
                Sensor.of("Temperature " + name, "TEMPERATURESENSOR", "temperature", Quantity.TEMPERATURE, 5, device)
                        .reports("[degF]")
                        .replays("air-handling.csv", column, 20));
        room.sensor(Sensor.of("Humidity " + name, "HUMIDITYSENSOR", "humidity", Quantity.HUMIDITY, 5, device));
        room.sensor(Sensor.of("CO2 " + name, "CO2SENSOR", "carbonDioxide", Quantity.CARBON_DIOXIDE, 5, device));
    }

    private static void addVentilation(Part storey) {
        Part room = storey.add(new Part(
                "Ventilation plant", AssetKind.SPACE, "IfcSpace", "INTERNAL", "", new Box(60, -10, -6, 20, 12, 4.5)));
        room.sensor(Sensor.of(
                        "Temperature ventilation plant",
                        "TEMPERATURESENSOR",
                        "temperature",
                        Quantity.TEMPERATURE,
                        2,
                        "plant-room")
                .reports("[degF]")
                .replays("room-temperature.csv", "value_f", 110));
        room.sensor(Sensor.of(
                "Humidity ventilation plant", "HUMIDITYSENSOR", "humidity", Quantity.HUMIDITY, 2, "plant-room"));
        for (int i = 1; i <= 2; i++) {
            String device = "fan-f" + i;
            Part fan = room.add(new Part(
                    "Tunnel fan F" + i,
                    AssetKind.EQUIPMENT,
                    "IfcFan",
                    "VANEAXIAL",
                    "F" + i,
                    new Cylinder(62, -7 + 5 * (i - 1), -4, 0.9, 2.4)));
            fan.sensor(Sensor.of(
                    "Motor current F" + i, "USERDEFINED/CURRENTSENSOR", "motorCurrent", Quantity.CURRENT, 2, device));
            fan.sensor(vibration("Vibration F" + i, device, 90 * i));
            fan.sensor(Sensor.of("Speed F" + i, "USERDEFINED/SPEEDSENSOR", "speed", Quantity.SPEED, 2, device));
        }
    }

    private static void addSump(Part storey) {
        Part room = storey.add(
                new Part("Pump sump", AssetKind.SPACE, "IfcSpace", "INTERNAL", "", new Box(38, -6, -8, 8, 8, 5)));
        Part pit = room.add(
                new Part("Sump pit", AssetKind.EQUIPMENT, "IfcTank", "BASIN", "SP1", new Box(39, -5, -8, 4, 6, 3.5)));
        pit.sensor(Sensor.of("Sump level A", "LEVELSENSOR", "levelA", Quantity.LEVEL, 2, "sump"));
        pit.sensor(Sensor.of("Sump level B", "LEVELSENSOR", "levelB", Quantity.LEVEL, 2, "sump"));
        pit.sensor(Sensor.of("Inflow", "FLOWSENSOR", "inflow", Quantity.FLOW, 2, "sump"));
        for (int i = 1; i <= 2; i++) {
            String device = "pump-p" + i;
            Part pump = room.add(new Part(
                    "Sump pump P" + i,
                    AssetKind.EQUIPMENT,
                    "IfcPump",
                    "SUMPPUMP",
                    "P" + i,
                    new Box(43.5, -4 + 3 * (i - 1), -8, 0.8, 0.8, 1.4)));
            pump.paper(new Paper("Maintenance of the sump pumps", "LP-M-204", "B", "Pump room, cabinet 2, folder 4"));
            pump.sensor(Sensor.of(
                    "Motor current P" + i, "USERDEFINED/CURRENTSENSOR", "motorCurrent", Quantity.CURRENT, 2, device));
            pump.sensor(vibration("Vibration P" + i, device, 200 * i));
            pump.sensor(Sensor.of(
                    "Bearing temperature P" + i,
                    "TEMPERATURESENSOR",
                    "bearingTemperature",
                    Quantity.TEMPERATURE,
                    2,
                    device));
        }
    }

    private static Sensor vibration(String name, String device, int firstRow) {
        return Sensor.of(name, "USERDEFINED/VIBRATIONSENSOR", "vibration", Quantity.VIBRATION, 2, device)
                .reports("[g]")
                .replays("bridge-vibration.csv", "rms", firstRow);
    }
}
