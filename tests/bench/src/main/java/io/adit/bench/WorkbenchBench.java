package io.adit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The workbench with a model of 100,000 assets: how soon the product is there, how soon the model is, how fluently its tree and its table scroll, how long the user
 * interface keeps somebody waiting. Starts the product as it is shipped, with one bundle more that measures it from inside. Needs a screen.
 */
final class WorkbenchBench {
    private static final int ASSETS = 100_000;
    private static final int SESSIONS = 3;
    private static final int PATIENCE_MINUTES = 10;
    private static final String FIGURE = "FIGURE ";
    private static final String PRODUCT = "features/io.adit.workbench.product";
    private static final String CONFIGURATION =
            PRODUCT + "/target/products/io.adit.workbench.product/linux/gtk/x86_64/configuration";
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";

    private final Figures figures = new Figures("workbench");
    private final Path home = Path.of(System.getProperty("adit.home", "."));
    private final boolean quick;

    WorkbenchBench(boolean quick) {
        this.quick = quick;
    }

    /** Runs it; {@code quick}: one session. */
    void run() throws IOException, InterruptedException {
        Path folder = Folders.fresh("workbench");
        try {
            Path model = folder.resolve("large.adit");
            int assets = LargeModel.write(home.resolve("ditto-things/sample/station.adit"), ASSETS, model);
            figures.add("assets", "1", assets);
            figures.add("file_mb", "MB", Files.size(model) / 1e6);
            configure(folder);
            figures.say("the first start");
            start(folder, "", false);
            for (int i = 0; i < (quick ? 1 : SESSIONS); i++) {
                start(folder, "", true);
                start(folder, "-Dadit.bench.model=" + model, true);
            }
            figures.print();
        } finally {
            Folders.delete(folder);
        }
    }

    /** The product's own configuration, and the measuring bundle. */
    private void configure(Path folder) throws IOException {
        Path from = home.resolve(CONFIGURATION);
        Path to = folder.resolve("configuration");
        Files.createDirectories(to.resolve(BUNDLES).getParent());
        for (String name : List.of("config.ini", BUNDLES)) {
            Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(to.resolve(BUNDLES), bundle() + "\n", StandardOpenOption.APPEND);
    }

    private String bundle() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("tests/workbench-bench/target"))) {
            Path jar = files.filter(file -> file.toString().endsWith("SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile open = new JarFile(jar.toFile())) {
                String version = open.getManifest().getMainAttributes().getValue("Bundle-Version");
                return "io.adit.workbench.bench," + version + "," + jar.toUri() + ",4,false";
            }
        }
    }

    private void start(Path folder, String option, boolean counts) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                home.resolve(PRODUCT + "/start.sh").toString(),
                "-configuration",
                folder.resolve("configuration").toString());
        builder.environment()
                .put("ADIT_WORKBENCH_DATA", folder.resolve("workspace").toString());
        builder.environment().put("ADIT_WORKBENCH_JAVA_OPTS", option);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith(FIGURE)).forEach(line -> take(line, counts));
        } finally {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
        if (process.exitValue() != 0) {
            throw new IOException("the workbench ended with " + process.exitValue());
        }
    }

    private void take(String line, boolean counts) {
        String[] words = line.substring(FIGURE.length()).split(" ");
        if (counts) {
            figures.add(words[0], words[1], Double.parseDouble(words[2]));
        }
    }
}
