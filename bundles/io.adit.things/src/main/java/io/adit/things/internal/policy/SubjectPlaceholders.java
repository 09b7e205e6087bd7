package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.base.model.common.Placeholders;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.placeholders.ExpressionResolver;
import org.eclipse.ditto.placeholders.PipelineElement;
import org.eclipse.ditto.placeholders.PlaceholderNotResolvableException;

/**
 * The placeholder {@code {{ request:subjectId }}} in ids of subjects, or as it was written before, {@code
 * ${request.subjectId}}: whoever sends the command.
 */
final class SubjectPlaceholders {
    private static final List<CharSequence> NAMES = List.of("request:subjectId", "request.subjectId");

    private SubjectPlaceholders() {}

    /** What a client wrote for a place, with placeholders resolved; throws PlaceholderNotResolvableException. */
    static JsonValue resolved(PolicyPath path, JsonValue written, DittoHeaders headers) {
        if (!written.isObject() || written.isNull() || !Placeholders.containsAnyPlaceholder(written.toString())) {
            return written;
        }
        JsonObject json = written.asObject();
        return switch (path.part()) {
            case POLICY ->
                json.getValue("entries")
                        .map(entries -> (JsonValue) json.setValue("entries", inEntries(entries, headers)))
                        .orElse(json);
            case ENTRIES -> inEntries(json, headers);
            case ENTRY -> inEntry(json, headers);
            case SUBJECTS -> inSubjects(json, headers);
            default -> written;
        };
    }

    private static JsonValue inEntries(JsonValue entries, DittoHeaders headers) {
        if (!entries.isObject() || entries.isNull()) {
            return entries;
        }
        JsonObjectBuilder resolved = JsonObject.newBuilder();
        for (JsonField entry : entries.asObject()) {
            resolved.set(JsonField.newInstance(entry.getKey(), inEntry(entry.getValue(), headers)));
        }
        return resolved.build();
    }

    private static JsonValue inEntry(JsonValue entry, DittoHeaders headers) {
        Optional<JsonValue> subjects =
                entry.isObject() && !entry.isNull() ? entry.asObject().getValue("subjects") : Optional.empty();
        return subjects.map(all -> (JsonValue) entry.asObject().setValue("subjects", inSubjects(all, headers)))
                .orElse(entry);
    }

    private static JsonValue inSubjects(JsonValue subjects, DittoHeaders headers) {
        if (!subjects.isObject() || subjects.isNull()) {
            return subjects;
        }
        JsonObjectBuilder resolved = JsonObject.newBuilder();
        for (JsonField subject : subjects.asObject()) {
            resolved.set(JsonField.newInstance(id(subject.getKeyName(), headers), subject.getValue()));
        }
        return resolved.build();
    }

    private static String id(String written, DittoHeaders headers) {
        if (!Placeholders.containsAnyPlaceholder(written)) {
            return written;
        }
        return ExpressionResolver.substitute(written, placeholder -> subject(placeholder.strip(), headers))
                .findFirst()
                .orElseThrow(() -> PlaceholderNotResolvableException.newNotResolvableInputBuilder(written)
                        .dittoHeaders(headers)
                        .build());
    }

    private static PipelineElement subject(String placeholder, DittoHeaders headers) {
        if (!NAMES.contains(placeholder)) {
            throw PlaceholderNotResolvableException.newUnknownPlaceholderBuilder(placeholder, NAMES)
                    .dittoHeaders(headers)
                    .build();
        }
        return headers.getAuthorizationContext()
                .getFirstAuthorizationSubject()
                .map(subject -> PipelineElement.resolved(subject.getId()))
                .orElseGet(PipelineElement::unresolved);
    }
}
