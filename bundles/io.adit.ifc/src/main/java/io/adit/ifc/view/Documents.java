package io.adit.ifc.view;

import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/*
 * A file names a document by an IfcDocumentInformation, by an IfcDocumentReference, or by both. IFC2X3 links them from the information
 * (its fourth attribute lists the references, of which the first has the location), IFC4 from the reference (its fifth) and gives the
 * information a location of its own.
 */
/** The documents of objects and of their types. */
final class Documents {
    private final StepFile file;
    private final Relations relations;

    Documents(StepFile file, Relations relations) {
        this.file = file;
        this.relations = relations;
    }

    /** The documents of these objects, their own first; one pass over the IfcRelAssociatesDocument of the file. */
    Map<Integer, List<DocumentLink>> of(Set<Integer> objects) {
        Map<Integer, List<Integer>> named = new HashMap<>();
        file.forEach(Set.of("IFCRELASSOCIATESDOCUMENT"), id -> {
            StepInstance rel = file.instance(id);
            if (rel != null) {
                IntStream.of(rel.refs(4))
                        .forEach(object -> named.computeIfAbsent(object, o -> new ArrayList<>())
                                .add(rel.ref(5)));
            }
        });
        Map<Integer, List<DocumentLink>> result = new HashMap<>();
        for (int object : named.isEmpty() ? Set.<Integer>of() : objects) {
            Set<DocumentLink> links = new LinkedHashSet<>();
            for (int owner : new int[] {object, relations.type(object)}) {
                named.getOrDefault(owner, List.of()).forEach(document -> add(document, links));
            }
            result.put(object, List.copyOf(links));
        }
        return result;
    }

    private void add(int id, Set<DocumentLink> into) {
        StepInstance document = file.instance(id);
        DocumentLink link = document == null
                ? null
                : switch (document.type()) {
                    case "IFCDOCUMENTINFORMATION" -> link(null, document);
                    case "IFCDOCUMENTREFERENCE" -> link(document, file.instance(document.ref(4)));
                    default -> null;
                };
        if (link != null) {
            into.add(link);
        }
    }

    /** What both say, the reference first; null where that is nothing. */
    private @Nullable DocumentLink link(@Nullable StepInstance reference, @Nullable StepInstance information) {
        StepInstance first = reference != null || information == null ? reference : firstReference(information);
        String identification = either(text(first, 1), text(information, 0));
        String location = either(text(first, 0), text(information, 3));
        String name = either(text(first, 2), text(information, 1));
        String label = either(name, either(identification, location));
        return label.isEmpty() ? null : new DocumentLink(label, identification, text(information, 7), location);
    }

    private @Nullable StepInstance firstReference(StepInstance information) {
        int[] references = information.refs(3);
        return references.length == 0 ? null : file.instance(references[0]);
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String text(@Nullable StepInstance instance, int position) {
        String text = instance == null ? null : instance.text(position);
        return text == null ? "" : text.strip();
    }
}
