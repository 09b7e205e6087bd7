package io.adit.bench;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.view.IfcModel;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reading IFC files: megabytes a second of checking and indexing, the time until small files are open, and the heap that 750 MB need. Large files are real ones,
 * written several times into one with other instance names. Runs in the 1 GB heap that {@code adit bench} has; the folder is named by {@code ADIT_IFC}.
 */
final class IfcBench {
    private static final String BESIDE = "../shared/data/ifc/building";
    private static final String HOUSE = "AC20-FZK-Haus.ifc";
    private static final String DUPLEX = "duplex.ifc";
    private static final long MIDDLE_BYTES = 64_000_000;
    private static final long LARGE_BYTES = 750_000_000;
    private static final int WARM_UP = 10;
    private static final int RUNS = 5;
    private static final double MEGA = 1e6;

    private final Figures figures = new Figures("ifc");

    /** Runs it; {@code quick} leaves out the file of 750 MB. */
    void run(boolean quick) throws IOException {
        Path folder = Folders.ofData("ADIT_IFC", BESIDE);
        if (!Files.exists(folder.resolve(DUPLEX))) {
            throw new NoDataException("ADIT_IFC to the folder that has " + DUPLEX + " and " + HOUSE);
        }
        open("fzk_ms", folder.resolve(HOUSE));
        open("duplex_ms", folder.resolve(DUPLEX));
        Path made = Files.createTempFile("adit-bench", ".ifc");
        try {
            repeat(folder.resolve(DUPLEX), MIDDLE_BYTES, made);
            for (int run = 0; run < RUNS; run++) {
                index("mb_per_s", made);
            }
            if (!quick) {
                repeat(folder.resolve(DUPLEX), LARGE_BYTES, made);
                index("mb_per_s_750mb", made);
                heap(made);
            }
        } finally {
            Files.delete(made);
        }
        new ReimportBench(figures).run();
        figures.print();
    }

    private void open(String figure, Path file) throws IOException {
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long start = System.nanoTime();
            IfcModel.open(file, ProgressListener.NONE).close();
            if (run >= WARM_UP) {
                figures.add(figure, "ms", (System.nanoTime() - start) / MEGA);
            }
        }
    }

    private void index(String figure, Path file) throws IOException {
        long start = System.nanoTime();
        StepFile.open(file, ProgressListener.NONE).close();
        figures.add(figure, "MB/s", Files.size(file) / MEGA / ((System.nanoTime() - start) / 1e9));
    }

    private void heap(Path file) throws IOException {
        PeakHeap heap = PeakHeap.begin();
        long start = System.nanoTime();
        IfcModel.open(file, ProgressListener.NONE).close();
        figures.add("open_750mb_s", "s", (System.nanoTime() - start) / 1e9);
        figures.add("heap_750mb_mb", "MB", heap.megabytes());
    }

    /** Writes the instances of a file as often as needed, each time with names above those before. */
    private static void repeat(Path file, long atLeast, Path to) throws IOException {
        byte[] all = Files.readAllBytes(file);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int data = text.indexOf("DATA;") + "DATA;".length();
        int end = text.indexOf("ENDSEC;", data);
        int highest = highest(all, data, end);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 20)) {
            out.write(all, 0, data);
            long written = data;
            for (int shift = 0; written < atLeast; shift += highest) {
                byte[] copy = shifted(all, data, end, shift);
                out.write(copy);
                written += copy.length;
            }
            out.write(all, end, all.length - end);
        }
    }

    private static int highest(byte[] all, int from, int to) {
        int highest = 0;
        for (int i = from; i < to; i++) {
            if (all[i] == '\n' && all[i + 1] == '#') {
                int id = 0;
                for (int k = i + 2; Character.isDigit(all[k]); k++) {
                    id = 10 * id + all[k] - '0';
                }
                highest = Math.max(highest, id);
            }
        }
        return highest;
    }

    private static byte[] shifted(byte[] all, int from, int to, int shift) {
        ByteArrayOutputStream out = new ByteArrayOutputStream((to - from) * 5 / 4);
        boolean text = false;
        for (int i = from; i < to; i++) {
            text ^= all[i] == '\'';
            out.write(all[i]);
            if (!text && all[i] == '#') {
                int id = 0;
                for (; Character.isDigit(all[i + 1]); i++) {
                    id = 10 * id + all[i + 1] - '0';
                }
                out.writeBytes(Integer.toString(id + shift).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return out.toByteArray();
    }
}
