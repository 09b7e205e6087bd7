package io.adit.server.cli;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.reimport.Change;
import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.ifc.reimport.Choice;
import io.adit.ifc.reimport.Reimport;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code adit import} of a new revision into a model that exists. */
final class ReimportOptions {
    @Option(
            names = "--into",
            paramLabel = "FILE.adit",
            description = "Takes the file as a new revision into this model instead of making a new one.")
    @Nullable
    Path into;

    @Option(
            names = "--from",
            paramLabel = "OLD.ifc",
            description = "The revision that was imported before (default: what the model remembers of it).")
    @Nullable
    Path from;

    @Option(names = "--dry-run", description = "With --into: shows the changes and makes none.")
    boolean dryRun;

    @Option(names = "--json", description = "With --into: prints the changes as JSON.")
    boolean json;

    @Option(
            names = "--take",
            paramLabel = "CHANGE",
            description =
                    "With --into: takes this change, for example a conflict, or tells that a reissued element is the same;"
                            + " may be repeated; 'conflicts' for all conflicts.")
    List<String> take = List.of();

    @Option(
            names = "--keep",
            paramLabel = "CHANGE",
            description = "With --into: keeps what the model says; may be repeated.")
    List<String> keep = List.of();

    @Option(
            names = "--apart",
            paramLabel = "CHANGE",
            description = "With --into: tells that a reissued element is another one; may be repeated.")
    List<String> apart = List.of();

    /** Compares, decides and, unless it is a dry run, changes the model and writes it. */
    int run(Path revision, Path model) throws IOException {
        Facility facility = AditFile.load(model);
        Reimport reimport = Reimport.of(facility, revision, from, ProgressListener.NONE);
        reimport.findings().forEach(finding -> System.err.println(finding));
        decide(reimport);
        List<Change> changes = reimport.changes();
        if (json) {
            System.out.println(ReimportText.toJson(reimport));
        } else {
            ReimportText.print(reimport, System.out);
        }
        if (!dryRun) {
            List<String> refused = reimport.apply();
            refused.forEach(sentence -> System.err.println("adit: " + sentence));
            AditFile.save(facility, model);
        }
        boolean open = changes.stream().anyMatch(each -> each.standing() == Standing.DOUBTFUL);
        if (open && !json) {
            System.out.println("Doubtful elements are left as they are until you say --take or --apart.");
        }
        return 0;
    }

    private void decide(Reimport reimport) {
        apart.forEach(reimport::tellApart);
        take.stream().filter(ReimportOptions::isReissue).forEach(key -> reimport.choose(key, Choice.TAKE));
        keep.stream().filter(ReimportOptions::isReissue).forEach(key -> reimport.choose(key, Choice.KEEP));
        for (String key : take) {
            if (key.equals("conflicts")) {
                reimport.changes().stream()
                        .filter(each -> each.standing() == Standing.CONFLICT)
                        .forEach(each -> reimport.choose(each.key(), Choice.TAKE));
            } else if (!isReissue(key)) {
                reimport.choose(key, Choice.TAKE);
            }
        }
        keep.stream().filter(key -> !isReissue(key)).forEach(key -> reimport.choose(key, Choice.KEEP));
    }

    private static boolean isReissue(String key) {
        return key.startsWith(Kind.REISSUED.name().toLowerCase(java.util.Locale.ROOT) + ":");
    }
}
