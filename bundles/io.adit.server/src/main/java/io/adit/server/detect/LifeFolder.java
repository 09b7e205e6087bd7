package io.adit.server.detect;

import io.adit.engine.forecast.LearntLife;
import io.adit.engine.forecast.RemainingLife;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with the histories of units that have failed, one CSV file for each. */
public final class LifeFolder {
    private LifeFolder() {}

    /**
     * Learns from all CSV files of a folder, in the order of their names.
     *
     * @param horizon in rows; null: half of the median history
     * @throws IllegalArgumentException when there are too few, or their columns differ
     * @throws SeriesFormatException when one can't be read
     */
    public static LearntLife learn(Path folder, @Nullable Double horizon) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        List<double[][]> histories = new ArrayList<>();
        List<String> channels = List.of();
        for (Path file : files) {
            UnitHistory unit = UnitHistory.read(file);
            channels = histories.isEmpty() ? unit.channels() : channels;
            requireSame(channels, unit, file);
            histories.add(unit.rows());
        }
        if (histories.size() < RemainingLife.FEWEST_HISTORIES) {
            throw new IllegalArgumentException(
                    folder + " has " + histories.size() + " CSV files; a life is learnt from at least "
                            + RemainingLife.FEWEST_HISTORIES + " units that have failed.");
        }
        return new LearntLife(channels, RemainingLife.learn(histories, horizon == null ? half(histories) : horizon));
    }

    /** @throws IllegalArgumentException when a unit has other columns than were learnt from */
    public static void requireSame(List<String> channels, UnitHistory unit, Path file) {
        if (!unit.channels().equals(channels)) {
            throw new IllegalArgumentException(file + " has the columns " + String.join(", ", unit.channels())
                    + "; learnt were " + String.join(", ", channels) + ".");
        }
    }

    private static double half(List<double[][]> histories) {
        int[] lengths =
                histories.stream().mapToInt(history -> history.length).sorted().toArray();
        return Math.max(1, lengths[lengths.length / 2] / 2);
    }
}
