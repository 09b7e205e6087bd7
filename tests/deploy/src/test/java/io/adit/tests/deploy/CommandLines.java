package io.adit.tests.deploy;

import io.adit.server.cli.Adit;
import io.adit.streams.cli.NotifyCommand;
import io.adit.streams.cli.StreamsCommand;
import java.util.List;
import picocli.CommandLine;

/** What containers are started with. */
final class CommandLines {
    private CommandLines() {}

    /** Fails where a command or an option is unknown, lacks, or has a value of another type. */
    static void parses(List<String> arguments) {
        String[] all = arguments.toArray(String[]::new);
        String[] rest = arguments.subList(1, arguments.size()).toArray(String[]::new);
        switch (arguments.get(0)) {
            case "streams" -> new CommandLine(new StreamsCommand()).parseArgs(rest);
            case "notify" -> new CommandLine(new NotifyCommand()).parseArgs(rest);
            default ->
                new CommandLine(new Adit())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .parseArgs(all);
        }
    }
}
