package io.adit.ifc.reimport;

import io.adit.ifc.Finding;
import io.adit.ifc.Finding.Severity;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.importer.ImportResult;
import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.ifc.revision.Snapshot;
import io.adit.ifc.revision.SnapshotText;
import io.adit.model.Facility;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new revision of an IFC file beside a model that was made of an older one: what differs, what shall be done, and doing it. Not
 * thread-safe. The model must not be changed by others between its making and {@link #apply()}.
 */
public final class Reimport {
    private final Facility facility;
    private final ImportResult revision;
    private final @Nullable Snapshot base;
    private final List<Finding> findings;
    private final Map<String, String> same = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    private final Map<String, Choice> choices = new HashMap<>();
    private Sides sides;
    private List<Change> changes;

    Reimport(Facility facility, ImportResult revision, @Nullable Snapshot base, List<Finding> findings) {
        this.facility = facility;
        this.revision = revision;
        this.base = base;
        this.findings = List.copyOf(findings);
        this.sides = compare();
        this.changes = new Difference(sides).list();
    }

    /**
     * Reads a new revision and compares it.
     *
     * @param old the file that was imported last; null: by what the model remembers of it
     * @throws io.adit.ifc.step.StepException if a file cannot be read; the message names file, line and column
     * @throws ReimportException if the new file has more elements than can be told apart
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static Reimport of(Facility facility, Path revision, @Nullable Path old, ProgressListener progress) {
        return new Revisions(facility, progress).compare(revision, old);
    }

    private Sides compare() {
        return new Sides(base, new ModelIndex(facility), revision.snapshot(), new Answers(same, apart));
    }

    /** What differs: in the order of the new file, then what it has no more. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What is wrong with the new file, or with what is known of the old one. */
    public List<Finding> findings() {
        return findings;
    }

    /** What will be done with a change. */
    public Choice choice(Change change) {
        return choices.getOrDefault(change.key(), change.usual());
    }

    /**
     * Says what to do with a change. Of a new GlobalId, {@code TAKE} says that both are the same element; {@code KEEP} lets a doubtful
     * one wait and tells a sure one apart. After either of these {@link #changes()} are other ones.
     *
     * @throws ReimportException if no change has this key
     */
    public void choose(String key, Choice choice) {
        Change change = change(key);
        if (change.kind() != Kind.REISSUED) {
            choices.put(key, choice);
        } else if (choice == Choice.TAKE) {
            same(change);
        } else if (change.standing() == Standing.PLAIN && same.remove(change.id()) == null) {
            tellApart(key);
        } else {
            recompute();
        }
    }

    private void same(Change change) {
        Match doubt = sides.matching().doubts().get(change.id());
        if (doubt != null) {
            same.put(change.id(), doubt.now());
            recompute();
        }
    }

    /**
     * Says that a change of a GlobalId is none: the old element is gone and the new one is another. Afterwards {@link #changes()} are
     * other ones.
     *
     * @throws ReimportException if no change of that kind has this key
     */
    public void tellApart(String key) {
        Change change = change(key);
        if (change.kind() == Kind.REISSUED) {
            same.remove(change.id());
            apart.add(change.id());
            recompute();
        }
    }

    /** Takes back all answers about new GlobalIds. Afterwards {@link #changes()} are other ones. */
    public void askAgain() {
        same.clear();
        apart.clear();
        recompute();
    }

    private void recompute() {
        sides = compare();
        changes = new Difference(sides).list();
    }

    private Change change(String key) {
        return changes.stream()
                .filter(change -> change.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ReimportException(
                        ReimportException.Code.UNKNOWN_CHANGE, "no change of this revision is called '" + key + "'."));
    }

    /**
     * Makes the chosen changes in the model and notes the new revision as the one that was imported last. Record it with one
     * {@code ChangeRecorder} to make it one step of undo. To be called once.
     *
     * @return what could not be done, a sentence each
     */
    public List<String> apply() {
        List<Change> chosen =
                changes.stream().filter(each -> choice(each) == Choice.TAKE).toList();
        Application application = new Application(sides, revision.facility(), chosen);
        application.run();
        Snapshot next = new NextBase(sides, application.made()).snapshot();
        facility.setSourceFile(revision.facility().getSourceFile());
        facility.setSourceSha256(revision.facility().getSourceSha256());
        facility.setSourceSchema(revision.facility().getSourceSchema());
        facility.setSourceState(SnapshotText.of(next));
        return application.refused();
    }

    /** Whether what the old file said is known. Where it is not, each difference is a conflict. */
    public boolean isOldKnown() {
        return base != null;
    }

    /** The finding that what the model remembers of its last import cannot be used. */
    static Finding unknownBase(String why) {
        return new Finding(
                Severity.WARNING,
                "OLD_REVISION_UNKNOWN",
                0,
                "What the file said at the last import is unknown, since " + why
                        + "; each difference is shown as a conflict. Name the old file to see who changed what.");
    }

    static List<Finding> joined(List<Finding> one, List<Finding> other) {
        List<Finding> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
