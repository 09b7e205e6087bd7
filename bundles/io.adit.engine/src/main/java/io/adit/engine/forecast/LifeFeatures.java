package io.adit.engine.forecast;

/**
 * What of a unit's history matters, row by row: of each channel two exponential means and the mean of the first rows (units differ when new), and the
 * age. Not thread-safe.
 */
final class LifeFeatures {
    private static final double QUICK = 0.1;
    private static final double SLOW = 0.03;
    private static final int FIRST = 20;

    private final double[] quick;
    private final double[] slow;
    private final double[] first;
    private double quickWeight;
    private double slowWeight;
    private int rows;

    LifeFeatures(int channels) {
        quick = new double[channels];
        slow = new double[channels];
        first = new double[channels];
    }

    /** Takes the next row and gives the features up to it: three for each channel, then the age. */
    double[] next(double[] row) {
        rows++;
        quickWeight += QUICK * (1 - quickWeight);
        slowWeight += SLOW * (1 - slowWeight);
        double[] features = new double[3 * row.length + 1];
        for (int channel = 0; channel < row.length; channel++) {
            quick[channel] += QUICK * (row[channel] - quick[channel]);
            slow[channel] += SLOW * (row[channel] - slow[channel]);
            if (rows <= FIRST) {
                first[channel] += (row[channel] - first[channel]) / rows;
            }
            features[3 * channel] = quick[channel] / quickWeight;
            features[3 * channel + 1] = slow[channel] / slowWeight;
            features[3 * channel + 2] = first[channel];
        }
        features[3 * row.length] = rows;
        return features;
    }
}
