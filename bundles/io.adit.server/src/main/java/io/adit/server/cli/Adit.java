package io.adit.server.cli;

import io.adit.access.TunnelLogins;
import io.adit.access.cli.AddressConverter;
import io.adit.server.Interruption;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code adit} command. */
@Command(
        name = "adit",
        description = "Turns the BIM hand-over of a built asset into a living twin.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            DoctorCommand.class,
            UserCommand.class,
            InspectCommand.class,
            ImportCommand.class,
            ImportHistoryCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            DiffCommand.class,
            PlanCommand.class,
            ApplyCommand.class,
            ExplainCommand.class,
            RecomputeCommand.class,
            BacktestCommand.class,
            QualityCommand.class,
            AlarmsCommand.class,
            SimulateCommand.class,
            DetectCommand.class,
            LifeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ScriptCommand.Workbench.class,
            ScriptCommand.Streams.class,
            ScriptCommand.Notify.class,
            ScriptCommand.Test.class,
            ScriptCommand.Bench.class,
            ScriptCommand.Image.class,
            ScriptCommand.Pictures.class,
            HelpCommand.class
        },
        footer = {"", "Try: ./adit demo"})
public final class Adit implements Callable<Integer> {
    /** The command failed; the reason was printed. */
    static final int FAILED = 1;

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    /** Runs one command and exits with its code: 0 only on success. */
    public static void main(String[] args) {
        TunnelLogins.allow();
        Interruption.exit(commandLine().execute(args));
    }

    /** The command line with its error handling, for tests too. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Adit());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(URI.class, new AddressConverter());
        line.setDefaultValueProvider(new Defaults(System.getenv()));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("adit: " + Failures.sentence(failure));
            return FAILED;
        });
        return line;
    }

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(System.out);
        return CommandLine.ExitCode.OK;
    }
}
