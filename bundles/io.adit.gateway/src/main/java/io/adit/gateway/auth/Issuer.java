package io.adit.gateway.auth;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.placeholders.PlaceholderFactory;

/**
 * An OpenID Connect provider whose tokens are accepted.
 *
 * @param alias what stands before the colon in the subjects of its users
 * @param url issuer identifier as in its discovery document: https, or http on loopback
 * @param audiences of which a token must have at least one; empty: any token of this issuer is accepted
 * @param subjects templates of the subjects that a token gives, e.g. {@code {{ jwt:sub }}}; one that resolves to several
 *     values gives several subjects, one that resolves to nothing gives none
 * @param client what this server is there, where people can log in by it; empty: only tokens that come along are taken
 */
public record Issuer(
        String alias, URI url, Set<String> audiences, List<String> subjects, Optional<LoginClient> client) {
    private static final Set<String> OWN_ALIASES = Set.of("nginx", "adit", "ditto", "integration");
    private static final String FORM =
            " Write it as alias=https://issuer;audience=name;subject={{ jwt:sub }};client=id;scope=openid profile,"
                    + " audience=* for any audience.";

    /** Refuses what could stand for other users or be overheard. */
    public Issuer {
        if (!alias.matches("[A-Za-z0-9._-]{1,64}") || OWN_ALIASES.contains(alias.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("An OpenID Connect issuer cannot have the alias '" + alias
                    + "'; take letters, digits and . _ - but none of " + new TreeSet<>(OWN_ALIASES) + ".");
        }
        requireSafe(url);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("The issuer '" + alias + "' needs a template of its subjects." + FORM);
        }
        audiences = Set.copyOf(audiences);
        subjects = List.copyOf(subjects);
    }

    static void requireSafe(URI url) {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        boolean loopback = host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
        boolean safe =
                "https".equalsIgnoreCase(url.getScheme()) || ("http".equalsIgnoreCase(url.getScheme()) && loopback);
        if (!safe || host.isEmpty() || url.getUserInfo() != null) {
            throw new IllegalArgumentException("The address '" + url
                    + "' of an OpenID Connect issuer must be an absolute https URL, or http on loopback.");
        }
    }

    /**
     * Reads {@code alias=url;audience=a;audience=b;subject=template;client=id;scope=words}. The subject is
     * {@code {{ jwt:sub }}} unless given; an audience has to be given, {@code *} for any; client and scope may be left out.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static Issuer parse(String text) {
        String[] parts = text.strip().split(";");
        String[] first = pair(parts[0], text);
        Set<String> audiences = new TreeSet<>();
        List<String> subjects = new ArrayList<>();
        Optional<String> client = Optional.empty();
        String scope = LoginClient.USUAL_SCOPE;
        for (int i = 1; i < parts.length; i++) {
            String[] pair = pair(parts[i], text);
            switch (pair[0]) {
                case "audience" -> audiences.add(pair[1]);
                case "subject" -> subjects.add(pair[1]);
                case "client" -> client = Optional.of(pair[1]);
                case "scope" -> scope = pair[1];
                default -> throw new IllegalArgumentException("The issuer '" + text + "' is not understood." + FORM);
            }
        }
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("The issuer '" + first[0] + "' names no audience." + FORM);
        }
        Set<String> required = audiences.contains("*") ? Set.of() : audiences;
        String asked = scope;
        return new Issuer(
                first[0],
                URI.create(first[1]),
                required,
                subjects.isEmpty() ? List.of("{{ jwt:sub }}") : subjects,
                client.map(id -> new LoginClient(id, asked)));
    }

    private static String[] pair(String part, String text) {
        int equals = part.indexOf('=');
        if (equals < 1 || part.substring(equals + 1).isBlank()) {
            throw new IllegalArgumentException("The issuer '" + text + "' is not understood." + FORM);
        }
        return new String[] {
            part.substring(0, equals).strip(), part.substring(equals + 1).strip()
        };
    }

    /** Whether a token with this {@code iss} is of this issuer; some providers leave the scheme out. */
    boolean issued(String iss) {
        String own = url.toString();
        return own.equals(iss) || own.equals("https://" + iss);
    }

    /** The subjects of a token with these claims, each with the alias before it; empty where no template resolves. */
    List<String> subjectsOf(JsonObject claims) {
        var resolver = PlaceholderFactory.newExpressionResolver(ClaimPlaceholder.INSTANCE, claims);
        return subjects.stream()
                .flatMap(template -> resolver.resolve(template).toStream())
                .filter(subject -> !subject.isBlank())
                .map(subject -> alias + ":" + subject)
                .distinct()
                .toList();
    }

    /** Why the templates can't be used, if they can't. */
    Optional<String> templateProblem() {
        try {
            subjectsOf(JsonObject.empty());
            return Optional.empty();
        } catch (DittoRuntimeException | IllegalArgumentException e) {
            return Optional.of("The subject templates of the issuer '" + alias + "' are wrong: " + e.getMessage());
        }
    }
}
