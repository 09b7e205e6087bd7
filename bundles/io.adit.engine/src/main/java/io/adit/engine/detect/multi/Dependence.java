package io.adit.engine.detect.multi;

/**
 * How much evidence noise alone gives, for members that are not independent: two that move together speak twice of the same.
 *
 * <p>The evidence of n members is half a sum of n squares. Where these depend on each other by correlations r, the sum varies as n / f times a chi-squared
 * variable of f = n^2 / sum(r^2) degrees does (Satterthwaite's approximation, as Brown uses it for combined tests). Correlations that a few
 * independent values show by chance are taken off.
 *
 * @param known how many members' usual values are known, at least 1
 * @param degrees the f of these, at least 1
 */
record Dependence(int known, int degrees) {
    private static final int MOST_ROWS = 1000;

    /**
     * That of members.
     *
     * @param series of each member, of the same length
     * @param usual of each member; those that know nothing don't count
     */
    static Dependence of(double[][] series, Usual[] usual) {
        double squares = 0;
        int known = 0;
        for (int i = 0; i < usual.length; i++) {
            if (usual[i].knows()) {
                known++;
                for (int j = 0; j < usual.length; j++) {
                    squares += i == j ? 1 : usual[j].knows() ? shared(series, usual, i, j) : 0;
                }
            }
        }
        if (known == 0) {
            return new Dependence(1, 1);
        }
        return new Dependence(known, (int) Math.clamp(Math.round(known * known / squares), 1, known));
    }

    /** The evidence that is exceeded with a probability, in (0, 1), where all is usual. */
    double limit(double probability) {
        return (double) known / degrees * ChiSquared.exceeded(degrees, probability) / 2;
    }

    /** The squared correlation, without what chance gives. */
    private static double shared(double[][] series, Usual[] usual, int i, int j) {
        double sum = 0;
        int count = 0;
        int stride = 1 + series[i].length / MOST_ROWS;
        for (int row = 0; row < series[i].length; row += stride) {
            double product = usual[i].sigmas(series[i][row]) * usual[j].sigmas(series[j][row]);
            if (!Double.isNaN(product)) {
                sum += product;
                count++;
            }
        }
        double correlation = count == 0 ? 0 : sum / count;
        double chance = 1 / Math.min(usual[i].independent(), usual[j].independent());
        return Math.clamp((correlation * correlation - chance) / (1 - chance), 0, 1);
    }
}
