package io.adit.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.SubjectId;

/**
 * A place in a policy that is a resource of its own in Ditto's API, of version 3.9.
 *
 * @param part which kind of place
 * @param label of the entry; empty for the policy, all entries and the imports
 * @param key subject id, resource key or id of the imported policy; empty where the part has none
 */
public record PolicyPath(Part part, String label, String key) {
    /** The kinds of places. */
    public enum Part {
        /** The whole policy. */
        POLICY("Policy", "", true),
        /** All entries. */
        ENTRIES("PolicyEntries", "", false),
        /** One entry. */
        ENTRY("PolicyEntry", "", true),
        /** The subjects of an entry. */
        SUBJECTS("Subjects", "subjects", false),
        /** One subject of an entry. */
        SUBJECT("Subject", "subjects", true),
        /** The resources of an entry. */
        RESOURCES("Resources", "resources", false),
        /** One resource of an entry. */
        RESOURCE("Resource", "resources", true),
        /** Whether an entry may be imported. */
        IMPORTABLE("PolicyEntryImportable", "importable", false),
        /** The namespaces that an entry is for. */
        NAMESPACES("PolicyEntryNamespaces", "namespaces", false),
        /** The entries that an entry takes over. */
        REFERENCES("PolicyEntryReferences", "references", true),
        /** What entries that refer to an entry may add. */
        ALLOWED_ADDITIONS("PolicyEntryAllowedAdditions", "allowedAdditions", true),
        /** All imports. */
        IMPORTS("PolicyImports", "", true),
        /** One import. */
        IMPORT("PolicyImport", "", true),
        /** The explicitly imported entries of an import. */
        IMPORT_ENTRIES("PolicyImportEntries", "entries", false),
        /** The transitively imported policies of an import. */
        TRANSITIVE_IMPORTS("PolicyImportTransitiveImports", "transitiveImports", false);

        private final String commandName;
        private final String member;
        private final boolean deletable;

        Part(String commandName, String member, boolean deletable) {
            this.commandName = commandName;
            this.member = member;
            this.deletable = deletable;
        }

        /** What Ditto's commands on it are called, without the verb. */
        public String commandName() {
            return commandName;
        }

        /** Whether it can be deleted. */
        public boolean deletable() {
            return deletable;
        }
    }

    /** The whole policy. */
    public static final PolicyPath WHOLE = new PolicyPath(Part.POLICY, "", "");

    /**
     * The place at a path below a policy.
     *
     * @param segments decoded; those of a subject id or resource key may be several
     * @return empty where there is no such resource
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when label, subject id, resource key or policy
     *     id is malformed
     */
    public static Optional<PolicyPath> of(List<String> segments) {
        if (segments.isEmpty()) {
            return Optional.of(WHOLE);
        }
        List<String> rest = segments.subList(1, segments.size());
        return switch (segments.getFirst()) {
            case "entries" -> rest.isEmpty() ? Optional.of(new PolicyPath(Part.ENTRIES, "", "")) : entry(rest);
            case "imports" -> rest.isEmpty() ? Optional.of(new PolicyPath(Part.IMPORTS, "", "")) : imported(rest);
            default -> Optional.empty();
        };
    }

    /** As {@link #of(List)}, of the resource path of one of Ditto's commands. */
    public static Optional<PolicyPath> of(JsonPointer resourcePath) {
        List<String> segments = new ArrayList<>();
        resourcePath.forEach(key -> segments.add(key.toString()));
        return of(segments);
    }

    private static Optional<PolicyPath> entry(List<String> rest) {
        String label = Label.of(rest.getFirst()).toString();
        if (rest.size() == 1) {
            return Optional.of(new PolicyPath(Part.ENTRY, label, ""));
        }
        String key = String.join("/", rest.subList(2, rest.size()));
        return switch (rest.get(1)) {
            case "subjects" ->
                Optional.of(
                        key.isEmpty()
                                ? new PolicyPath(Part.SUBJECTS, label, "")
                                : new PolicyPath(
                                        Part.SUBJECT,
                                        label,
                                        SubjectId.newInstance(key).toString()));
            case "resources" ->
                Optional.of(
                        key.isEmpty()
                                ? new PolicyPath(Part.RESOURCES, label, "")
                                : new PolicyPath(
                                        Part.RESOURCE,
                                        label,
                                        ResourceKey.newInstance(key).toString()));
            case "importable" -> leaf(Part.IMPORTABLE, label, key);
            case "namespaces" -> leaf(Part.NAMESPACES, label, key);
            case "references" -> leaf(Part.REFERENCES, label, key);
            case "allowedAdditions" -> leaf(Part.ALLOWED_ADDITIONS, label, key);
            default -> Optional.empty();
        };
    }

    private static Optional<PolicyPath> leaf(Part part, String label, String further) {
        return further.isEmpty() ? Optional.of(new PolicyPath(part, label, "")) : Optional.empty();
    }

    private static Optional<PolicyPath> imported(List<String> rest) {
        String id = PolicyId.of(rest.getFirst()).toString();
        if (rest.size() == 1) {
            return Optional.of(new PolicyPath(Part.IMPORT, "", id));
        }
        return switch (String.join("/", rest.subList(1, rest.size()))) {
            case "entries" -> Optional.of(new PolicyPath(Part.IMPORT_ENTRIES, "", id));
            case "transitiveImports" -> Optional.of(new PolicyPath(Part.TRANSITIVE_IMPORTS, "", id));
            default -> Optional.empty();
        };
    }

    /** Where the place lies in the policy's JSON. */
    public JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.empty();
        for (String key : keys()) {
            pointer = pointer.addLeaf(JsonKey.of(key));
        }
        return pointer;
    }

    /** What rights on it are asked for, as Ditto's commands on it give their resource path. */
    public JsonPointer resourcePath() {
        return part == Part.POLICY ? JsonPointer.empty() : JsonPointer.of("/" + String.join("/", keys()));
    }

    private List<String> keys() {
        return switch (part) {
            case POLICY -> List.of();
            case ENTRIES -> List.of("entries");
            case ENTRY -> List.of("entries", label);
            case SUBJECT, RESOURCE -> List.of("entries", label, part.member, key);
            case IMPORTS -> List.of("imports");
            case IMPORT -> List.of("imports", key);
            case IMPORT_ENTRIES, TRANSITIVE_IMPORTS -> List.of("imports", key, part.member);
            default -> List.of("entries", label, part.member);
        };
    }
}
