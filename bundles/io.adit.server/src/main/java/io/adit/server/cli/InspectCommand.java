package io.adit.server.cli;

import io.adit.ifc.inspect.IfcInspection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit inspect FILE.ifc}. */
@Command(
        name = "inspect",
        description = "Says what an IFC file holds: schema, units, spatial tree, sensors, findings.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE.ifc", description = "The file.")
    Path file = Path.of("");

    @Option(names = "--json", description = "Prints JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        IfcInspection inspection = IfcInspection.inspect(file);
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        if (json) {
            inspection.toJson(out);
            out.write('\n');
        } else {
            inspection.toText(out);
        }
        out.flush();
        return inspection.hasErrors() ? Adit.FAILED : 0;
    }
}
