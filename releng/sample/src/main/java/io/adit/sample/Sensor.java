package io.adit.sample;

import java.util.List;

/**
 * One sensor and the channel that it feeds.
 *
 * @param type IfcSensor predefined type, or USERDEFINED/ObjectType
 * @param key feature id, and member of the device's payload
 * @param device id of the device that reports it
 */
record Sensor(String name, String type, String key, Quantity quantity, double periodSeconds, String device, Feed feed) {
    /**
     * What the device sends.
     *
     * @param unit UCUM code of the member of the payload
     * @param calibration coefficients of a polynomial from there to the unit of the quantity; empty: none
     * @param replay columns of the replay table after the channel
     */
    record Feed(String unit, List<Double> calibration, String replay) {}

    static Sensor of(String name, String type, String key, Quantity quantity, double period, String device) {
        String wave = "wave\t\t" + quantity.swing + "\t" + quantity.typical + "\t0";
        return new Sensor(name, type, key, quantity, period, device, new Feed(quantity.unit, List.of(), wave));
    }

    private Sensor fed(Feed other) {
        return new Sensor(name, type, key, quantity, periodSeconds, device, other);
    }

    /** Replays a column of a file under measurements, from a row on. */
    Sensor replays(String file, String column, int firstRow) {
        return fed(new Feed(feed.unit, feed.calibration, file + "\t" + column + "\t1\t0\t" + firstRow));
    }

    /** Reports in another unit. */
    Sensor reports(String otherUnit) {
        return fed(new Feed(otherUnit, feed.calibration, feed.replay));
    }

    /** Reports raw readings that a polynomial turns into the unit. */
    Sensor calibrated(String rawUnit, Double... coefficients) {
        return fed(new Feed(rawUnit, List.of(coefficients), feed.replay));
    }

    String globalId() {
        return StepText.globalId("sensor:" + device + ":" + key);
    }

    /** What is measured, with the range that is physically possible. */
    enum Quantity {
        STRAIN("strain", "um/m", -3000, 3000, 1, 40, 6),
        CONVERGENCE("displacement", "mm", -50, 50, 2, 1.2, 0.3),
        PRESSURE("pore pressure", "kPa", -20, 300, 2, 20, 2),
        MOISTURE("volumetric water content", "%", 0, 60, 1, 24, 1),
        LEVEL("water level", "m", 0, 3.5, 2, 1.4, 0.5),
        FLOW("flow rate", "L/s", 0, 60, 1, 8, 3),
        CURRENT("electric current", "A", 0, 60, 1, 18, 2),
        VIBRATION("vibration acceleration", "m/s2", 0, 50, 4, 0.4, 0.05),
        TEMPERATURE("temperature", "Cel", -30, 120, 1, 46, 3),
        SPEED("rotational speed", "/min", 0, 3000, 0, 1480, 4),
        VELOCITY("air velocity", "m/s", -15, 15, 2, 2.5, 0.8),
        CARBON_MONOXIDE("CO concentration", "[ppm]", 0, 300, 1, 9, 4),
        NITROGEN_DIOXIDE("NO2 concentration", "[ppm]", 0, 10, 2, 0.12, 0.05),
        CARBON_DIOXIDE("CO2 concentration", "[ppm]", 0, 5000, 0, 720, 120),
        HUMIDITY("relative humidity", "%", 0, 100, 1, 55, 6);

        final String name;
        final String unit;
        final double min;
        final double max;
        final int decimals;
        final double typical;
        final double swing;

        Quantity(String name, String unit, double min, double max, int decimals, double typical, double swing) {
            this.name = name;
            this.unit = unit;
            this.min = min;
            this.max = max;
            this.decimals = decimals;
            this.typical = typical;
            this.swing = swing;
        }
    }
}
