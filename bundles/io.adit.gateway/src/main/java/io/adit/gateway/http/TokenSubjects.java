package io.adit.gateway.http;

import io.adit.gateway.auth.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyActionFailedException;

/**
 * The subjects that a token is put into policies as: {@code integration:<entry>:<audience>}, a stock Ditto's pattern, one
 * for each audience. The entry stays a placeholder, which the twin runtime resolves.
 */
final class TokenSubjects {
    private static final String PATTERN = "integration:{{policy-entry:label}}:{{jwt:aud}}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(jwt|header):([^}\\s|]+)\\s*}}");

    private TokenSubjects() {}

    /** The subjects of a token; throws PolicyActionFailedException when it lacks a claim. */
    static Set<SubjectId> of(Token token, String action, DittoHeaders headers) {
        return of(PATTERN, token.claims(), action, headers);
    }

    /**
     * The subjects of claims by a pattern.
     *
     * @param pattern may have {@code {{ jwt:<claim> }}}, nested claims parted by slashes, and {@code {{ header:<name> }}}
     */
    static Set<SubjectId> of(String pattern, JsonObject claims, String action, DittoHeaders headers) {
        Set<SubjectId> subjects = new LinkedHashSet<>();
        for (String text : resolved(pattern, claims, action, headers)) {
            subjects.add(SubjectId.newInstance(text));
        }
        return subjects;
    }

    private static List<String> resolved(String pattern, JsonObject claims, String action, DittoHeaders headers) {
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        if (!placeholder.find()) {
            return List.of(pattern);
        }
        boolean claim = placeholder.group(1).equals("jwt");
        String name = placeholder.group(2);
        List<String> values = claim ? claim(claims, name) : headerValue(headers, name);
        if (values.isEmpty()) {
            throw PolicyActionFailedException.newBuilder()
                    .action(action)
                    .status(HttpStatus.BAD_REQUEST)
                    .description("Mandatory placeholders could not be resolved, in detail: " + placeholder.group())
                    .dittoHeaders(headers)
                    .build();
        }
        String before = pattern.substring(0, placeholder.start());
        List<String> after = resolved(pattern.substring(placeholder.end()), claims, action, headers);
        return values.stream()
                .flatMap(value -> after.stream().map(rest -> before + value + rest))
                .toList();
    }

    private static List<String> claim(JsonObject claims, String name) {
        JsonValue value = claims.getValue(JsonPointer.of("/" + name)).orElse(JsonValue.nullLiteral());
        if (value.isNull()) {
            return List.of();
        }
        JsonArray all = value.isArray() ? value.asArray() : JsonArray.of(value);
        return all.stream().map(JsonValue::formatAsString).toList();
    }

    private static List<String> headerValue(DittoHeaders headers, String name) {
        String value = headers.get(name);
        return value == null ? List.of() : List.of(value);
    }
}
