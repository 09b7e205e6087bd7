package io.adit.engine.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearPredictorTest {
    @Test
    void findsTheWeightsOfALinearLaw() {
        Random random = new Random(1);
        LinearPredictor predictor = new LinearPredictor(3);
        for (int i = 0; i < 2000; i++) {
            double[] inputs = {1, random.nextGaussian(), random.nextGaussian()};
            predictor.learn(inputs, 4 - 2 * inputs[1] + 0.5 * inputs[2]);
        }
        assertThat(predictor.predict(new double[] {1, 3, -2})).isEqualTo(-3, within(1e-3));
    }

    @Test
    void followsALawThatChanges() {
        Random random = new Random(2);
        LinearPredictor predictor = new LinearPredictor(2);
        for (int i = 0; i < 20_000; i++) {
            double[] inputs = {1, random.nextGaussian()};
            predictor.learn(inputs, (i < 10_000 ? 2 : -3) * inputs[1]);
        }
        assertThat(predictor.predict(new double[] {1, 1})).isEqualTo(-3, within(0.01));
    }

    @Test
    void isNotThrownOffByASurpriseAfterALongStandstill() {
        LinearPredictor predictor = new LinearPredictor(3);
        double[] still = {1, 0, 0};
        for (int i = 0; i < 200_000; i++) {
            predictor.learn(still, 2);
        }
        predictor.learn(new double[] {1, 5, -5}, 2.5);
        assertThat(predictor.predict(still)).isEqualTo(2, within(0.5));
        assertThat(predictor.predict(new double[] {1, 5, -5})).isEqualTo(2.5, within(0.5));
    }
}
