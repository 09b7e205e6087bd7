package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.explain.Step;
import io.adit.engine.explain.Tracer;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vibrating wire sensors, thermistors, corrections by other channels, and calibrations that have ended. */
class CalibrationTest {
    private static final ChannelId WIRE = new ChannelId("ns:ring", "pore");
    private static final ChannelId TEMPERATURE = new ChannelId("ns:ring", "temperature");
    private static final CorrectionSettings THERMAL = new CorrectionSettings(TEMPERATURE, "Cel", -0.25, 20, 60.0);

    private final Recorder out = new Recorder();

    private static ChannelSettings channel(
            ChannelId id, String unit, String pointer, String sourceUnit, @Nullable CalibrationSettings calibration) {
        return new ChannelSettings(
                id,
                id.featureId(),
                unit,
                null,
                null,
                null,
                2,
                List.of(Trial.binding(pointer, "/t", sourceUnit)),
                calibration == null ? List.of() : List.of(calibration),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
    }

    private static CalibrationSettings wire(List<Double> coefficients, CorrectionSettings... corrections) {
        return new CalibrationSettings(
                CalibrationKind.VIBRATING_WIRE, coefficients, "kPa", null, null, List.of(corrections));
    }

    /** The wire's channel comes first, in the programme as in the payload. */
    private static Engine corrected() {
        return Engine.start(new Programme(
                List.of(
                        channel(WIRE, "kPa", "/f", "Hz", wire(List.of(0.3, 9000.0), THERMAL)),
                        channel(TEMPERATURE, "Cel", "/c", "Cel", null)),
                List.of()));
    }

    private Sample value(String unit, String sourceUnit, CalibrationSettings calibration, double reading) {
        Engine engine =
                Engine.start(new Programme(List.of(channel(WIRE, unit, "/f", sourceUnit, calibration)), List.of()));
        engine.accept(Trial.json(1, "{\"f\":" + reading + ",\"t\":1}"), out);
        return out.lastClean();
    }

    private Sample wireSample() {
        return out.clean.stream()
                .filter(sample -> sample.channel().equals(WIRE))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Readings of 2900 Hz in the units that loggers give; 0.3 (9000 - 8410) kPa by the formula of the sheet. */
    @ParameterizedTest
    @CsvSource({"Hz,2900", "kHz,2.9", "us,344.8275862068966", "s,0.0003448275862068966", "1,8410", "'',8410"})
    void aVibratingWireIsReadAsFrequencyPeriodOrDigits(String sourceUnit, double reading) {
        assertThat(value("kPa", sourceUnit, wire(List.of(0.3, 9000.0)), reading).value())
                .isCloseTo(177, within(1e-9));
    }

    @Test
    void aVibratingWireMayHaveAPolynomialOfDigits() {
        Sample sample = value("Pa", "Hz", wire(List.of(-1e-6, -0.25, 2300.0)), 2900);
        assertThat(sample.value()).isCloseTo(1000 * (-1e-6 * 8410 * 8410 - 0.25 * 8410 + 2300), within(1e-6));
    }

    @Test
    void aWireThatDoesNotSwingIsOutOfRange() {
        assertThat(value("kPa", "us", wire(List.of(0.3, 9000.0)), 0).reason()).isEqualTo(Reason.OUT_OF_RANGE);
    }

    /** Expected: the table of the 10K3A1 thermistor, 10 kOhm at 25 Cel, to the tenth of a kelvin that the coefficients are good for. */
    @ParameterizedTest
    @CsvSource({"10000,Ohm,25", "32.65,kOhm,0", "3603,1,50"})
    void aThermistorGivesTemperature(double reading, String unit, double celsius) {
        CalibrationSettings steinhart = new CalibrationSettings(
                CalibrationKind.STEINHART_HART, List.of(1.129241e-3, 2.341077e-4, 8.775468e-8), "K", null, null);
        assertThat(value("Cel", unit, steinhart, reading).value()).isCloseTo(celsius, within(0.1));
        assertThat(value("Cel", unit, steinhart, 0).reason()).isEqualTo(Reason.OUT_OF_RANGE);
    }

    @Test
    void aCorrectionTakesTheOtherValueOfTheSameMessageWhereverItStands() {
        Engine engine = corrected();
        engine.accept(Trial.json(1, "{\"f\":2900,\"c\":12,\"t\":1}"), out);
        assertThat(wireSample().value()).isCloseTo(177 - 0.25 * (12 - 20), within(1e-9));
        assertThat(wireSample().quality()).isEqualTo(Quality.GOOD);
        assertThat(out.clean).hasSize(2);
    }

    @Test
    void theStepsSayHowAWireBecameAPressure() {
        Engine engine = corrected();
        List<Step> steps = new ArrayList<>();
        engine.trace(WIRE, new Tracer() {
            @Override
            public void begin() {
                steps.clear();
            }

            @Override
            public void step(Step step) {
                steps.add(step);
            }
        });
        engine.accept(Trial.json(1, "{\"f\":2900,\"c\":12,\"t\":1}"), out);
        assertThat(steps).anySatisfy(step -> {
            assertThat(step.name()).isEqualTo("calibration");
            assertThat(step.text()).contains("0.3 * (9000").contains("8410").contains("-0.25 * (12");
        });
        assertThat(steps).anyMatch(step -> step.name().equals("correction") && step.verdict() == Step.Verdict.PASSED);
        engine.accept(Trial.json(200, "{\"f\":2900,\"t\":200}"), out);
        assertThat(steps)
                .anyMatch(step -> step.name().equals("correction") && step.verdict() == Step.Verdict.UNCERTAIN);
    }

    @Test
    void withoutAnyTemperatureTheTermIsLeftOutAndTheSampleIsUncertain() {
        Engine engine = corrected();
        engine.accept(Trial.json(1, "{\"f\":2900,\"t\":1}"), out);
        assertThat(wireSample().value()).isCloseTo(177, within(1e-9));
        assertThat(wireSample().reason()).isEqualTo(Reason.UNCORRECTED);
        assertThat(wireSample().quality()).isEqualTo(Quality.UNCERTAIN);
    }

    @Test
    void anOldTemperatureStillCorrectsButTheSampleIsUncertain() {
        Engine engine = corrected();
        engine.accept(Trial.json(1, "{\"c\":12,\"t\":1}"), out);
        engine.accept(Trial.json(61, "{\"f\":2900,\"t\":61}"), out);
        assertThat(wireSample().reason()).isEqualTo(Reason.NONE);
        Engine later = Engine.restore(engine.programme(), engine.saveState());
        later.accept(Trial.json(62, "{\"f\":2900,\"t\":62}"), out);
        assertThat(wireSample().value()).isCloseTo(179, within(1e-9));
        assertThat(wireSample().reason()).isEqualTo(Reason.UNCORRECTED);
    }

    @Test
    void aTemperatureThatIsNotGoodDoesNotCount() {
        Engine engine = corrected();
        engine.accept(Trial.json(1, "{\"c\":12,\"t\":1}"), out);
        engine.accept(Trial.json(100, "{\"f\":2900,\"c\":null,\"t\":100}"), out);
        assertThat(wireSample().reason()).isEqualTo(Reason.UNCORRECTED);
    }

    @Test
    void aCorrectingChannelThatDoesNotRunIsNamedAndSilencesNothing() {
        Programme programme = new Programme(
                List.of(channel(WIRE, "kPa", "/f", "Hz", wire(List.of(0.3, 9000.0), THERMAL))), List.of());
        assertThat(Engine.check(programme)).isEmpty();
        assertThat(Engine.companionFaults(programme)).singleElement().asString().contains("ns:ring/temperature");
        Engine engine = Engine.start(programme);
        engine.accept(Trial.json(1, "{\"f\":2900,\"t\":1}"), out);
        assertThat(wireSample().reason()).isEqualTo(Reason.UNCORRECTED);
    }

    @Test
    void aCorrectedChannelNamesWhatCorrectsIt() {
        assertThat(channel(WIRE, "kPa", "/f", "Hz", wire(List.of(0.3, 9000.0), THERMAL))
                        .sources())
                .containsExactly(THERMAL.channel());
        assertThat(channel(WIRE, "kPa", "/f", "Hz", wire(List.of(0.3, 9000.0))).sources())
                .isEmpty();
    }

    @Test
    void theLastCalibrationGoesOnAfterItsEndAsUncertain() {
        Engine engine = Engine.start(Trial.programme(Trial.calibrated(
                new CalibrationSettings(CalibrationKind.LINEAR, List.of(0.0, 2.0), "A", Trial.at(10), Trial.at(20)),
                new CalibrationSettings(CalibrationKind.LINEAR, List.of(0.0, 3.0), "A", Trial.at(30), Trial.at(40)))));
        for (int second : new int[] {5, 15, 25, 35, 45}) {
            engine.accept(Trial.message(second, 1), out);
        }
        assertThat(out.clean.stream()
                        .map(sample -> String.format(Locale.ROOT, "%s %.0f", sample.reason(), sample.value())))
                .containsExactly(
                        "NO_CALIBRATION NaN", "NONE 2", "NO_CALIBRATION NaN", "NONE 3", "CALIBRATION_EXPIRED 3");
        assertThat(out.lastClean().quality()).isEqualTo(Quality.UNCERTAIN);
    }

    @Test
    void wrongSettingsAreFound() {
        CorrectionSettings self = new CorrectionSettings(WIRE, "kPa", 1, 0, -1.0);
        CorrectionSettings unit = new CorrectionSettings(TEMPERATURE, "kPa", Double.NaN, 0, null);
        Programme programme = new Programme(
                List.of(
                        channel(WIRE, "kPa", "/f", "mV", wire(List.of(0.3), self, unit)),
                        channel(
                                TEMPERATURE,
                                "Cel",
                                "/c",
                                "Ohm",
                                new CalibrationSettings(
                                        CalibrationKind.STEINHART_HART, List.of(1e-3, 2e-4), "Cel", null, null))),
                List.of());
        assertThat(Engine.check(programme).stream().map(finding -> finding.code()))
                .containsExactlyInAnyOrder(
                        "calibration.coefficients",
                        "value.range",
                        "value.range",
                        "binding.reading",
                        "calibration.coefficients",
                        "calibration.thermistor",
                        "companion.self",
                        "unit.incompatible");
    }
}
