package io.adit.bench;

import io.adit.engine.forecast.LifeEstimate;
import io.adit.engine.forecast.RemainingLife;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Remaining life on the training engines of NASA's C-MAPSS FD001, cross-validated by engine: each fifth is judged by what was learnt from the others. As in
 * its test set, an engine is cut at a random cycle and its last one judged; a run is one cut of each engine. The folder is named by the environment variable
 * {@code ADIT_CMAPSS}.
 */
final class CmapssBench {
    private static final String BESIDE = "../shared/data/timeseries/cmapss";
    private static final String FILE = "train_FD001.txt";
    private static final int PARTS = 5;
    private static final int RUNS = 10;
    private static final int SHORTEST = 30;
    private static final int LEAST_LEFT = 7;
    private static final int FIRST_SENSOR = 5;
    private static final double CAP = 125;

    private final Figures figures = new Figures("cmapss");

    /** Runs it; {@code quick} judges one cut of each engine instead of ten. */
    void run(boolean quick) throws IOException {
        Path folder = Folders.ofData("ADIT_CMAPSS", BESIDE);
        if (!Files.exists(folder.resolve(FILE))) {
            throw new NoDataException("ADIT_CMAPSS to the folder that has " + FILE);
        }
        List<double[][]> engines = engines(folder.resolve(FILE));
        List<List<LifeEstimate>> estimates = estimates(engines);
        Random random = new Random(1);
        for (int run = 0; run < (quick ? 1 : RUNS); run++) {
            judge(engines, estimates, random);
        }
        figures.print();
    }

    private static List<double[][]> engines(Path file) throws IOException {
        Map<Integer, List<double[]>> engines = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            double[] fields = Arrays.stream(line.trim().split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            engines.computeIfAbsent((int) fields[0], engine -> new ArrayList<>())
                    .add(Arrays.copyOfRange(fields, FIRST_SENSOR, fields.length));
        }
        return engines.values().stream()
                .map(rows -> rows.toArray(double[][]::new))
                .toList();
    }

    private List<List<LifeEstimate>> estimates(List<double[][]> engines) {
        List<List<LifeEstimate>> estimates = new ArrayList<>(
                engines.stream().map(engine -> List.<LifeEstimate>of()).toList());
        for (int part = 0; part < PARTS; part++) {
            List<double[][]> learnt = new ArrayList<>();
            for (int engine = 0; engine < engines.size(); engine++) {
                if (engine % PARTS != part) {
                    learnt.add(engines.get(engine));
                }
            }
            figures.say("part %d of %d", part + 1, PARTS);
            RemainingLife life = RemainingLife.learn(learnt, CAP);
            for (int engine = part; engine < engines.size(); engine += PARTS) {
                RemainingLife.Follower follower = life.follow();
                estimates.set(
                        engine,
                        Arrays.stream(engines.get(engine)).map(follower::next).toList());
            }
        }
        return estimates;
    }

    private void judge(List<double[][]> engines, List<List<LifeEstimate>> estimates, Random random) {
        double squares = 0;
        double phm = 0;
        int held = 0;
        for (int engine = 0; engine < engines.size(); engine++) {
            int length = engines.get(engine).length;
            int cycle = SHORTEST + random.nextInt(length - LEAST_LEFT - SHORTEST + 1);
            double left = Math.min(CAP, length - cycle);
            LifeEstimate estimate = estimates.get(engine).get(cycle - 1);
            double error = estimate.rows() - left;
            squares += error * error;
            phm += error < 0 ? Math.expm1(-error / 13) : Math.expm1(error / 10);
            held += estimate.low() <= left && left <= estimate.high() ? 1 : 0;
        }
        figures.add("rmse", "cycles", Math.sqrt(squares / engines.size()));
        figures.add("phm", "1", phm);
        figures.add("interval_holds", "%", 100.0 * held / engines.size());
    }
}
