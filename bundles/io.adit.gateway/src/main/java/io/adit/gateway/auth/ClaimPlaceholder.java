package io.adit.gateway.auth;

import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.placeholders.Placeholder;

/**
 * Ditto's placeholder {@code jwt:<claim>}, where a claim is a name or a path such as {@code realm_access/roles}. An array
 * gives each of its elements. Thread-safe.
 */
public final class ClaimPlaceholder implements Placeholder<JsonObject> {
    /** The only one. */
    public static final ClaimPlaceholder INSTANCE = new ClaimPlaceholder();

    private ClaimPlaceholder() {}

    @Override
    public String getPrefix() {
        return "jwt";
    }

    @Override
    public List<String> getSupportedNames() {
        return List.of();
    }

    @Override
    public boolean supports(String name) {
        return true;
    }

    /** The values of a claim as text; empty where the token lacks it. */
    @Override
    public List<String> resolveValues(JsonObject claims, String claim) {
        return claims.getValue(claim)
                .filter(value -> !value.isNull())
                .map(value -> value.isArray()
                        ? value.asArray().stream()
                                .map(JsonValue::formatAsString)
                                .toList()
                        : List.of(value.formatAsString()))
                .orElse(List.of());
    }
}
