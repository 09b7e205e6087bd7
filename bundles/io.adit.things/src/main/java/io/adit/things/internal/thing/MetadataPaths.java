package io.adit.things.internal.thing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.exceptions.DittoHeaderInvalidException;
import org.eclipse.ditto.base.model.exceptions.DittoHeaderNotSupportedException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** The paths that a metadata header names, with its wildcards filled in from the part of the thing that it is about. */
final class MetadataPaths {
    private static final String ANY = "*";
    private static final String PROPERTIES = "(properties|desiredProperties)/(\\*|[^*/]+)/[^*].*";
    private static final Pattern ALL_LEAVES = Pattern.compile("\\*/[^*].*");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** By the number of levels that a resource has below the thing, features apart. */
    private static final Map<String, Pattern> ALLOWED = Map.of(
            "thing",
                    Pattern.compile(
                            "features/(\\*|[^*/]+)/(" + PROPERTIES + "|definition/[^*].*)|attributes/\\*/[^*].*"),
            "features", Pattern.compile("(\\*|[^*/]+)/(" + PROPERTIES + "|definition/[^*].*)"),
            "feature", Pattern.compile(PROPERTIES),
            "part", NOTHING);

    private final JsonPointer resource;
    private final JsonValue part;
    private final String header;
    private final DittoHeaders headers;

    /**
     * @param resource what the command is about
     * @param part the value there
     * @param header name of the header, for errors
     */
    MetadataPaths(JsonPointer resource, JsonValue part, String header, DittoHeaders headers) {
        this.resource = resource;
        this.part = part;
        this.header = header;
        this.headers = headers;
    }

    /**
     * The paths relative to the resource.
     *
     * @param leavesOnly whether the star before a key means every leaf, and not at every value
     * @throws DittoHeaderInvalidException when a wildcard stands where it must not
     */
    List<JsonPointer> of(JsonPointer named, boolean leavesOnly) {
        List<String> levels = new ArrayList<>();
        named.forEach(level -> levels.add(level.toString().strip()));
        if (!levels.contains(ANY)) {
            return List.of(pointer(levels));
        }
        List<JsonPointer> paths = new ArrayList<>();
        String expression = String.join("/", levels);
        if (ALL_LEAVES.matcher(expression).matches()) {
            everywhere(part, JsonPointer.empty(), levels.subList(1, levels.size()), leavesOnly, paths);
        } else {
            requireAllowed(expression);
            fill(part, JsonPointer.empty(), levels, paths);
        }
        return paths;
    }

    private void requireAllowed(String expression) {
        int depth = resource.getLevelCount();
        boolean inFeatures =
                resource.getRoot().filter(JsonKey.of("features")::equals).isPresent();
        String level = depth == 0 ? "thing" : !inFeatures || depth > 2 ? "part" : depth == 1 ? "features" : "feature";
        Pattern allowed = ALLOWED.getOrDefault(level, NOTHING);
        if (allowed == NOTHING) {
            throw DittoHeaderNotSupportedException.newBuilder()
                    .withNotSupportedHeaderKey(header)
                    .message(MessageFormat.format(
                            "The wildcard expression ''{0}'' in header ''{1}'' is not supported on this resource"
                                    + " level.",
                            expression, header))
                    .description("Verify that the resource level and the value of the '" + header
                            + "' header is valid and try again.")
                    .dittoHeaders(headers)
                    .build();
        }
        if (!allowed.matcher(expression).matches()) {
            throw DittoHeaderInvalidException.newBuilder()
                    .withInvalidHeaderKey(header)
                    .message(MessageFormat.format(
                            "The wildcard expression ''{0}'' in header ''{1}'' is not valid.", expression, header))
                    .description("Verify that the value of the '" + header + "' header is valid and try again.")
                    .dittoHeaders(headers)
                    .build();
        }
    }

    private static void everywhere(
            JsonValue value, JsonPointer at, List<String> key, boolean leavesOnly, List<JsonPointer> into) {
        boolean members = isMembers(value);
        if (!members || !(leavesOnly || at.isEmpty())) {
            into.add(at.append(pointer(key)));
        }
        if (members) {
            for (JsonField field : value.asObject()) {
                if (!field.getKey().toString().startsWith("_")) {
                    everywhere(field.getValue(), at.addLeaf(field.getKey()), key, leavesOnly, into);
                }
            }
        }
    }

    private static void fill(JsonValue value, JsonPointer at, List<String> levels, List<JsonPointer> into) {
        if (!levels.contains(ANY)) {
            into.add(at.append(pointer(levels)));
            return;
        }
        if (!isMembers(value)) {
            return;
        }
        List<String> rest = levels.subList(1, levels.size());
        for (JsonField field : value.asObject()) {
            if (levels.getFirst().equals(ANY) || field.getKey().toString().equals(levels.getFirst())) {
                fill(field.getValue(), at.addLeaf(field.getKey()), rest, into);
            }
        }
    }

    private static boolean isMembers(JsonValue value) {
        return value.isObject() && !value.isNull();
    }

    private static JsonPointer pointer(List<String> levels) {
        JsonPointer pointer = JsonPointer.empty();
        for (String level : levels) {
            pointer = pointer.addLeaf(JsonKey.of(level));
        }
        return pointer;
    }
}
