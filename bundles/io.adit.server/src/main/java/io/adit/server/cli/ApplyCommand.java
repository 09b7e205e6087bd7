package io.adit.server.cli;

import io.adit.model.Facility;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.http.ModelApi;
import io.adit.publish.plan.DittoConnections;
import io.adit.publish.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit apply FILE.adit}. */
@Command(
        name = "apply",
        description = "Publishes a model: makes a Ditto and a Hono hold what it says. Doing it again changes nothing.",
        mixinStandardHelpOptions = true)
final class ApplyCommand implements Callable<Integer> {
    @Mixin
    PublishOptions options = new PublishOptions();

    @Option(
            names = "--ifc",
            paramLabel = "FILE",
            description = "IFC file to be seen in 3D (default: FILE.ifc beside FILE.adit, if there is one).")
    @Nullable
    Path ifc;

    @Option(names = "--json", description = "Prints what was done as JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Facility facility = options.facility();
        DittoConnections connections = options.connections(facility);
        Plan done = options.publisher(connections)
                .apply(
                        facility,
                        (change, index, all) -> System.err.printf(
                                "[%d/%d] %s %s %s%n",
                                index + 1,
                                all,
                                PlanText.verb(change),
                                change.target().label(),
                                change.id()));
        show(facility);
        if (json) {
            System.out.println(PlanText.toJson(done));
        } else {
            System.out.println("applied: " + done.summary());
        }
        boolean connected = connections == null
                || options.connections.report(options.ditto, options.way(), connections, System.err);
        return connected ? 0 : 1;
    }

    private void show(Facility facility) throws IOException {
        Optional<Path> shown = shown();
        if (shown.isPresent()) {
            String thing = DesiredState.thingOf(facility);
            System.err.println(text(options.models().upload(thing, shown.get()), shown.get()));
        }
    }

    private Optional<Path> shown() {
        if (ifc != null) {
            if (!Files.isReadable(ifc)) {
                throw new IllegalArgumentException("There is no readable file " + ifc + "; --ifc names an IFC file.");
            }
            return Optional.of(ifc);
        }
        String name = options.file.getFileName().toString().replaceFirst("\\.adit$", "") + ".ifc";
        return Optional.of(options.file.resolveSibling(name)).filter(Files::isReadable);
    }

    private static String text(ModelApi.Outcome outcome, Path ifc) {
        return switch (outcome) {
            case STORED -> "3D model: " + ifc + " is published.";
            case UNCHANGED -> "3D model: unchanged.";
            case NO_PLACE -> "3D model: this server keeps none, so " + ifc + " was not published.";
        };
    }
}
