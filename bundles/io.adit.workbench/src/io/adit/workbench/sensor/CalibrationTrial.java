package io.adit.workbench.sensor;

import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.units.UnitText;
import io.adit.model.Calibration;
import io.adit.model.Channel;
import io.adit.workbench.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * A calibration of a model, tried out. Immutable.
 *
 * @param curve what it does
 * @param points of its certificate, or of its table: reading, value, and how far that is from the curve
 * @param shown what of it is drawn
 * @param fault why it can't be used; empty where it can
 */
record CalibrationTrial(Curve curve, List<double[]> points, CurvePlot.Shown shown, String fault) {

    /** Tries it. @param given points of its certificate, reading and value of each; a table has its own */
    static CalibrationTrial of(Channel channel, Calibration calibration, List<double[]> given) {
        Curve curve = curve(channel, calibration);
        List<double[]> points = curve.kind() == CalibrationKind.TABLE ? pairs(curve.coefficients()) : given;
        try {
            double[] xs = Readings.of(curve, points, channel.getRangeMin(), channel.getRangeMax());
            List<double[]> judged = judged(curve, points);
            CurvePlot.Shown shown = new CurvePlot.Shown(
                    xs,
                    curve.values(xs),
                    judged,
                    Phrase.of(Messages.readingIn, unit(curve.sourceUnit())),
                    Phrase.of(Messages.valueIn, unit(curve.unit())),
                    "");
            return new CalibrationTrial(curve, judged, shown, "");
        } catch (IllegalArgumentException e) {
            String fault = String.valueOf(e.getMessage());
            return new CalibrationTrial(curve, points, CurvePlot.Shown.saying(Messages.noCurveSeeBeside), fault);
        }
    }

    private static Curve curve(Channel channel, Calibration calibration) {
        String source = channel.getBindings().isEmpty()
                ? null
                : channel.getBindings().getLast().getSourceUnit();
        return new Curve(
                CalibrationKind.valueOf(calibration.getKind().getName()),
                List.copyOf(calibration.getCoefficients()),
                source == null ? "" : source,
                calibration.getUnit() == null ? "" : calibration.getUnit());
    }

    private static List<double[]> pairs(List<Double> coefficients) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < coefficients.size(); i += 2) {
            pairs.add(new double[] {coefficients.get(i), coefficients.get(i + 1)});
        }
        return pairs;
    }

    private static List<double[]> judged(Curve curve, List<double[]> points) {
        double[] values =
                curve.values(points.stream().mapToDouble(point -> point[0]).toArray());
        List<double[]> judged = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double[] point = points.get(i);
            judged.add(new double[] {point[0], point[1], point[1] - values[i]});
        }
        return judged;
    }

    private static String unit(String code) {
        return code.isEmpty() ? "" : " [" + UnitText.of(code) + "]";
    }

    /** What the coefficients stand for. */
    String formula() {
        return switch (curve.kind()) {
            case LINEAR -> "c0 + c1 x";
            case POLYNOMIAL -> "c0 + c1 x + c2 x² + …";
            case TABLE -> Messages.betweenPointsByLinesBesideThemNo;
            case VIBRATING_WIRE -> curve.coefficients().size() == 3 ? Messages.aXBXCXInDigits : Messages.gR0XXInDigits;
            case STEINHART_HART -> Messages.aBLnRCLnRRInOhms;
        };
    }
}
