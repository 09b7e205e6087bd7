package io.adit.tests.integration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code adit} as a process of its own. */
final class AditCommand {
    private AditCommand() {}

    /** One that has not started. @param arguments the subcommand and what belongs to it */
    static ProcessBuilder of(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.adit.server.cli.Adit"));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
