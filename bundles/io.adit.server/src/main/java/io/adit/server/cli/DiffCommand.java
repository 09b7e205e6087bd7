package io.adit.server.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adit.model.diff.DifferenceText;
import io.adit.model.diff.ElementChange;
import io.adit.model.diff.ModelDifference;
import io.adit.model.diff.ValueChange;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit diff BEFORE.adit AFTER.adit}. */
@Command(
        name = "diff",
        description =
                "Says what differs between two facility models: elements (+ added, - removed, > moved, ~ changed) and"
                        + " their values. Exit code 1 where they differ.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier model.")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later model.")
    Path after = Path.of("");

    @Option(names = "--json", description = "Prints the changes as JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        List<ElementChange> changes = ModelDifference.between(AditFile.load(before), AditFile.load(after));
        if (json) {
            System.out.println(toJson(changes));
        } else {
            System.out.print(DifferenceText.of(changes));
        }
        return changes.isEmpty() ? 0 : Adit.FAILED;
    }

    private static String toJson(List<ElementChange> changes) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartArray();
            for (ElementChange change : changes) {
                out.writeStartObject();
                out.writeStringField("change", change.kind().name());
                out.writeStringField("class", change.type());
                out.writeStringField("path", change.path());
                out.writeArrayFieldStart("values");
                for (ValueChange value : change.values()) {
                    out.writeStartObject();
                    out.writeStringField("feature", value.feature());
                    out.writeStringField("before", value.before());
                    out.writeStringField("after", value.after());
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return text.toString();
    }
}
