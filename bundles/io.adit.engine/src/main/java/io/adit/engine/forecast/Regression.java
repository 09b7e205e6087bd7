package io.adit.engine.forecast;

/** A straight line through points by least squares, one point after the other (Welford's way, which keeps its digits). Not thread-safe. */
final class Regression {
    private static final int FEWEST = 8;

    private int count;
    private double meanX;
    private double meanY;
    private double xx;
    private double xy;
    private double yy;

    /** Takes a point; one whose y is NaN is passed over. */
    void add(double x, double y) {
        if (Double.isNaN(y)) {
            return;
        }
        count++;
        double dx = x - meanX;
        double dy = y - meanY;
        meanX += dx / count;
        meanY += dy / count;
        xx += dx * (x - meanX);
        xy += dx * (y - meanY);
        yy += dy * (y - meanY);
    }

    /** Height of the line; NaN with fewer than {@value #FEWEST} points. */
    double at(double x) {
        return count < FEWEST ? Double.NaN : xx > 0 ? meanY + xy / xx * (x - meanX) : meanY;
    }

    /** Sum of the squares of what the line leaves. */
    double rest() {
        return xx > 0 ? yy - xy * xy / xx : yy;
    }
}
