package io.adit.server.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that the script {@code adit} does itself; here only so that it is listed and explained. */
abstract class ScriptCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Unmatched
    String @Nullable [] arguments;

    @Override
    public Integer call() {
        String name = Objects.requireNonNull(spec).name();
        throw new IllegalStateException(
                "only the script in the folder of the sources does '" + name + "': ./adit " + name);
    }

    @Command(
            name = "workbench",
            description = "Opens the engineers' workbench.",
            customSynopsis = {"adit workbench [FILE.adit]", "adit workbench --archives [FOLDER]"},
            footer = {
                "",
                "--archives makes archives to hand out, for Linux, Windows and macOS (build/archives).",
                "Without a file it opens the sample at the first start, later what was open.",
                "ADIT_WORKBENCH_DATA is the folder of its own settings (default: ~/.adit/workbench).",
                "More: docs/guides/engineer.md"
            })
    static final class Workbench extends ScriptCommand {}

    @Command(
            name = "streams",
            description = "Runs the engine on Kafka, between a Hono and a Ditto.",
            customSynopsis = "adit streams --kafka HOST:PORT --tenant TENANT --ditto URL [OPTIONS]",
            footer = {"", "All options: adit streams --help. More: docs/guides/operator.md"})
    static final class Streams extends ScriptCommand {}

    @Command(
            name = "notify",
            description = "Tells people about the alarms of the engine on Kafka.",
            customSynopsis = "adit notify --kafka HOST:PORT --tenant TENANT --ditto URL [OPTIONS]",
            footer = {"", "All options: adit notify --help. More: docs/guides/operator.md"})
    static final class Notify extends ScriptCommand {}

    @Command(
            name = "test",
            description = "Runs tests.",
            customSynopsis = "adit test [NAME]",
            footer = {
                "",
                "  adit test              All of ours; some 25 minutes.",
                "  adit test conformance  The contracts of Ditto and Hono, here or on a Ditto or Hono:",
                "                         --ditto URL, --hono-registry URL and so on (docs/guides/operator.md).",
                "  adit test streams      Kills brokers and engines on a real Kafka; eight minutes.",
                "  adit test history-at-scale  Samples in a real Cassandra that is killed; six minutes, needs a Java 17.",
                "  adit test stations     Kills a station and its centre in turns; two minutes.",
                "  adit test dashboard    The dashboard on a server that is killed, and in Firefox and WebKit; two minutes.",
                "  adit test archives     Starts the workbench from its archive; a minute.",
                "  adit test image        Starts what is in the container image; a minute.",
                "  adit test python       The Python package; some seconds."
            })
    static final class Test extends ScriptCommand {}

    @Command(
            name = "image",
            description = "Makes the container image, without a Docker.",
            customSynopsis = "adit image [--python] [--base IMAGE] [--name NAME:TAG] [-o FILE]",
            footer = {
                "",
                "IMAGE has a Java 21 or later and a shell: what a registry has, or tar://FILE of docker save",
                "(default: eclipse-temurin:25-jre). --python adds the Python that steps of a model need, out of the",
                "packages of the Debian or Ubuntu this runs on. Writes build/adit-image.tar, which docker load reads.",
                "How to run it: deploy/README.md"
            })
    static final class Image extends ScriptCommand {}

    @Command(
            name = "pictures",
            description = "Makes the pictures of the documentation anew.",
            customSynopsis = "adit pictures [workbench]",
            footer = {
                "",
                "Of a demonstration that it starts, and of tests of the workbench; some fifteen minutes. Writes docs/images.",
                "workbench: those of the dashboard stay. RUN_SECONDS is how long the demonstration gathers samples",
                "before its pictures (360)."
            })
    static final class Pictures extends ScriptCommand {}

    @Command(
            name = "bench",
            description = "Runs benchmarks; one line of JSON for each figure.",
            customSynopsis = "adit bench [NAME] [--quick]",
            footer = {
                "",
                "NAME: backtest, cmapss, edge, engine, history, ifc, mqtt, nab, nab-ablation, scale, skab, soak, streams,",
                "twin, web, workbench;",
                "without one all but soak, web and workbench. --quick gives one short run of each figure.",
                "  adit bench web [FILE.ifc ..]  The dashboard in Chromium; draws the files too.",
                "  adit bench web --megabytes 50 FILE.ifc  The same with the file set beside itself until it is so large.",
                "  adit bench web --memory [HOURS]  How heap and page grow over a simulated day, or so many hours.",
                "  adit bench workbench          A model of 100,000 assets, opened, scrolled and edited; five minutes."
            })
    static final class Bench extends ScriptCommand {}
}
