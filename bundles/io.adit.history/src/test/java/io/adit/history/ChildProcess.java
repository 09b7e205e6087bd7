package io.adit.history;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a main class of the tests in a process of its own, so that it can be killed. */
final class ChildProcess {
    private ChildProcess() {}

    static Process start(Class<?> main, Path directory) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        main.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
