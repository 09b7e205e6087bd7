package io.adit.ifc.reimport;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.importer.ImportResult;
import io.adit.ifc.revision.Element;
import io.adit.ifc.revision.Scope;
import io.adit.ifc.revision.Snapshot;
import io.adit.ifc.revision.SnapshotText;
import io.adit.model.Asset;
import io.adit.model.Facility;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the revisions of a file as the model's own import would: the same classes, and what is in the model whatever its class. */
final class Revisions {
    private static final int MOST_ASSETS = 1_000_000;
    private final Facility facility;
    private final ProgressListener progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();

    Revisions(Facility facility, ProgressListener progress) {
        this.facility = facility;
        this.progress = progress;
        for (Element element : Snapshot.of(facility, new Scope(true, new TreeSet<>()), Map.of())
                .elements()) {
            ids.putIfAbsent(element.globalId(), element.id());
        }
        facility.eAllContents().forEachRemaining(each -> {
            if (each instanceof Asset asset) {
                asset.getFormerGlobalIds().forEach(former -> ids.putIfAbsent(former, asset.getId()));
            }
        });
    }

    Reimport compare(Path revision, @Nullable Path old) {
        Snapshot remembered = remembered(old == null);
        Scope scope = remembered == null ? new Scope(true, new TreeSet<>()) : remembered.scope();
        ImportResult now = read(revision, scope);
        Snapshot base =
                old == null ? remembered : inWordsOfModel(read(old, scope).snapshot());
        return new Reimport(facility, now, base, Reimport.joined(findings, now.findings()));
    }

    private @Nullable Snapshot remembered(boolean needed) {
        String text = facility.getSourceState();
        String why = "the model does not say it";
        if (text != null) {
            try {
                return SnapshotText.parse(text);
            } catch (IllegalArgumentException e) {
                why = e.getMessage();
            }
        }
        if (needed) {
            findings.add(Reimport.unknownBase(String.valueOf(why)));
        }
        return null;
    }

    private ImportResult read(Path file, Scope scope) {
        ImportOptions options = ImportOptions.defaults()
                .withElements(scope.equipment(), scope.classes(), MOST_ASSETS)
                .withElementsOf(new HashSet<>(ids.keySet()))
                .withProposals(false, 0, true);
        ImportResult result = IfcImport.toFacility(file, options, progress);
        if (result.findings().stream().anyMatch(each -> each.code().equals("TOO_MANY_ASSETS"))) {
            throw new ReimportException(
                    ReimportException.Code.TOO_MANY_ELEMENTS,
                    file + " has more than " + MOST_ASSETS + " elements; what is missing could not be told.");
        }
        return result;
    }

    private Snapshot inWordsOfModel(Snapshot old) {
        Map<String, String> renamed = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Element element : old.elements()) {
            String id = ids.getOrDefault(element.globalId(), element.id());
            renamed.put(element.id(), used.add(id) ? id : element.id());
        }
        List<Element> elements = new ArrayList<>();
        for (Element element : old.elements()) {
            elements.add(element.as(
                    renamed.getOrDefault(element.id(), element.id()), renamed.getOrDefault(element.parent(), "")));
        }
        return new Snapshot(old.scope(), elements);
    }
}
