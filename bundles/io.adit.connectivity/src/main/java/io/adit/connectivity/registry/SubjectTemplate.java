package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders for parts of a certificate's subject: {@code {{subject-dn}}}, {@code {{subject-cn}}}, {@code
 * {{subject-ou}}} and {@code {{subject-o}}}.
 *
 * @param text with at least one of them
 */
record SubjectTemplate(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Map<String, String> ATTRIBUTES =
            Map.of("subject-cn", "CN", "subject-ou", "OU", "subject-o", "O");

    /** Reads a property that may be missing. */
    static @Nullable SubjectTemplate read(JsonObject document, String name) {
        String text = Documents.string(document, name);
        if (text == null) {
            return null;
        }
        List<String> names =
                PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
        if (names.isEmpty() || !names.stream().allMatch(n -> n.equals("subject-dn") || ATTRIBUTES.containsKey(n))) {
            throw new InvalidDocumentException(
                    "property '" + name
                            + "' must have placeholders, of {{subject-dn}}, {{subject-cn}}, {{subject-ou}}, {{subject-o}} only");
        }
        return new SubjectTemplate(text);
    }

    /** Returns the text for a subject; empty where the subject lacks a part. */
    Optional<String> of(X500Principal subject) {
        String name = subject.getName(X500Principal.RFC2253);
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String attribute = ATTRIBUTES.get(matcher.group(1));
            Optional<String> value = attribute == null ? Optional.of(name) : attribute(name, attribute);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(value.get()));
        }
        matcher.appendTail(result);
        return Optional.of(result.toString());
    }

    private static Optional<String> attribute(String name, String type) {
        try {
            // LdapName lists from the right: the most specific one is last.
            return new LdapName(name)
                    .getRdns().reversed().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
