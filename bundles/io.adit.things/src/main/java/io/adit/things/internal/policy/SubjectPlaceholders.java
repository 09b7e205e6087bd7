package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import java.util.Optional;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.placeholders.PlaceholderFactory;
import org.eclipse.ditto.placeholders.PlaceholderNotResolvableException;

/** The placeholder {@code {{ request:subjectId }}} in ids of subjects: whoever sends the command. */
final class SubjectPlaceholders {
    private SubjectPlaceholders() {}

    /** What a client wrote for a place, with placeholders resolved; throws PlaceholderNotResolvableException. */
    static JsonValue resolved(PolicyPath path, JsonValue written, DittoHeaders headers) {
        if (!written.isObject() || written.isNull() || !written.toString().contains("{{")) {
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
        if (!written.contains("{{")) {
            return written;
        }
        NamedPlaceholder<DittoHeaders> request =
                new NamedPlaceholder<>(
                        "request",
                        "subjectId",
                        one -> one
                                .getAuthorizationContext()
                                .getFirstAuthorizationSubject()
                                .map(subject -> subject.getId())
                                .stream()
                                .toList());
        return PlaceholderFactory.newExpressionResolver(request, headers)
                .resolve(written)
                .findFirst()
                .orElseThrow(() -> PlaceholderNotResolvableException.newNotResolvableInputBuilder(written)
                        .dittoHeaders(headers)
                        .build());
    }
}
