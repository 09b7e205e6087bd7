package io.adit.simulator;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.Channel;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** From the unit of a channel to what its sensor sends: conversion and calibration backwards. Corrections by other channels are left out. */
final class RawReading {
    private static final double LARGEST = 1e12;
    private static final int HALVINGS = 200;

    private RawReading() {}

    static DoubleUnaryOperator of(Channel channel, Binding binding) {
        Calibration calibration = channel.getCalibrations().isEmpty()
                ? null
                : channel.getCalibrations().get(0);
        String source = binding.getSourceUnit() == null ? "" : binding.getSourceUnit();
        if (calibration == null) {
            return Ucum.conversion(channel.getUnit(), source)::apply;
        }
        UnitConversion conversion = Ucum.conversion(channel.getUnit(), calibration.getUnit());
        List<Double> c = calibration.getCoefficients();
        DoubleUnaryOperator inverse = switch (calibration.getKind()) {
            case LINEAR -> value -> (value - c.get(0)) / c.get(1);
            case POLYNOMIAL -> value -> root(channel, c, value);
            case TABLE -> value -> between(channel, c, value);
            case VIBRATING_WIRE -> value -> real(channel, value, SensorInverse.wire(c, source, value));
            case STEINHART_HART -> value -> SensorInverse.thermistor(c, source, value);
        };
        return value -> inverse.applyAsDouble(conversion.apply(value));
    }

    /** Raw readings on both sides of the value are looked for at growing distances from 0, then halved. */
    private static double root(Channel channel, List<Double> c, double value) {
        double low = 0;
        for (double far = 1e-6; far <= LARGEST; far *= 2) {
            for (double other : new double[] {far, -far}) {
                if ((polynomial(c, low) - value) * (polynomial(c, other) - value) <= 0) {
                    return halve(c, value, Math.min(low, other), Math.max(low, other));
                }
            }
        }
        throw noReading(channel, value);
    }

    private static double halve(List<Double> c, double value, double from, double to) {
        double low = from;
        double high = to;
        boolean rising = polynomial(c, low) <= polynomial(c, high);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (polynomial(c, middle) < value == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double polynomial(List<Double> c, double x) {
        double sum = 0;
        for (int i = c.size() - 1; i >= 0; i--) {
            sum = sum * x + c.get(i);
        }
        return sum;
    }

    private static double between(Channel channel, List<Double> table, double value) {
        @Nullable Double nearest = null;
        double off = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 3 < table.size(); i += 2) {
            double y0 = table.get(i + 1);
            double y1 = table.get(i + 3);
            double inside = Math.clamp(value, Math.min(y0, y1), Math.max(y0, y1));
            if (Math.abs(inside - value) < off) {
                off = Math.abs(inside - value);
                double share = y0 == y1 ? 0 : (inside - y0) / (y1 - y0);
                nearest = table.get(i) + share * (table.get(i + 2) - table.get(i));
            }
        }
        if (nearest == null) {
            throw noReading(channel, value);
        }
        return nearest;
    }

    private static double real(Channel channel, double value, double reading) {
        if (Double.isNaN(reading)) {
            throw noReading(channel, value);
        }
        return reading;
    }

    private static IllegalArgumentException noReading(Channel channel, double value) {
        return new IllegalArgumentException("the calibration of channel " + channel.getId() + " gives " + value + " "
                + channel.getUnit() + " for no reading; give the channel measurements by --replay.");
    }
}
