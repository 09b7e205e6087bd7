package io.adit.workbench.sensor;

import io.adit.engine.ChannelId;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import io.adit.workbench.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A calibration as the engine applies it, without corrections by other channels: from readings in the unit of the payload to values in the unit that
 * the calibration gives. Immutable.
 *
 * @param kind form
 * @param coefficients as {@link CalibrationSettings} has them
 * @param sourceUnit UCUM code of readings; empty: 1
 * @param unit UCUM code of values
 */
record Curve(CalibrationKind kind, List<Double> coefficients, String sourceUnit, String unit) {
    private static final ChannelId TRIAL = new ChannelId("trial:trial", "trial");
    private static final long SECOND_MICROS = 1_000_000;

    /**
     * The values of readings; NaN where the calibration gives none, as beside the ends of a table.
     *
     * @throws IllegalArgumentException with a sentence for people, where the calibration can't be used
     */
    double[] values(double[] readings) {
        BindingSettings binding =
                new BindingSettings("trial", "trial", "/x", null, TimeFormat.ISO8601, sourceUnit, null, null);
        ChannelSettings channel = new ChannelSettings(
                TRIAL,
                "trial",
                unit,
                null,
                null,
                null,
                0,
                List.of(binding),
                List.of(new CalibrationSettings(kind, coefficients, unit, null, null)),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        EngineTrial trial = new EngineTrial(channel);
        List<RawMessage> messages = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            byte[] payload = ("{\"x\":" + readings[i] + "}").getBytes(StandardCharsets.UTF_8);
            messages.add(new RawMessage(i, (i + 1) * SECOND_MICROS, "trial", "trial", "application/json", payload));
        }
        double[] values = new double[readings.length];
        Arrays.fill(values, Double.NaN);
        for (Sample sample : trial.run(messages).samples()) {
            values[(int) sample.sequence()] = sample.value();
        }
        return values;
    }

    /** Readings of a vibrating wire as digits, which its coefficients are for. @throws IllegalArgumentException where the unit is none of a wire's */
    double[] digits(double[] readings) {
        return new Curve(CalibrationKind.VIBRATING_WIRE, List.of(-1.0, 0.0), sourceUnit, unit).values(readings);
    }

    /** Readings of a thermistor in ohms. @throws IllegalArgumentException where the unit is none of a resistance */
    double[] ohms(double[] readings) {
        try {
            UnitConversion conversion = Ucum.conversion(sourceUnit, "Ohm");
            return Arrays.stream(readings).map(conversion::apply).toArray();
        } catch (UnitException e) {
            throw new IllegalArgumentException(Phrase.of(Messages.readingsInAreNoResistances, sourceUnit), e);
        }
    }
}
