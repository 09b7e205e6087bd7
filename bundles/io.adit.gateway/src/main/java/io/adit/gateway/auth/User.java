package io.adit.gateway.auth;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;

/**
 * A person or app that logs in with a password.
 *
 * @param name login name: 1 to 100 letters, digits and {@code . _ - @ +}
 * @param password the hash of the password
 * @param moreSubjects subjects of policies that this user has besides {@code nginx:<name>}, e.g. of a role
 */
public record User(String name, PasswordHash password, List<String> moreSubjects) {
    private static final String ENGINE = "adit:engine";
    private static final String NAME = "[A-Za-z0-9._@+-]{1,100}";

    /** Refuses a name that is not allowed. */
    public User {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(
                    "The user name '" + name + "' must be 1 to 100 letters, digits and . _ - @ + characters.");
        }
        moreSubjects = List.copyOf(moreSubjects);
    }

    /**
     * The subject that a role gives: {@code adit:<role>} for a bare word, or the role as it is where it already is a
     * subject with an issuer, e.g. {@code nginx:operators}.
     *
     * @throws IllegalArgumentException when it is neither, or would stand for a part of the program
     */
    public static String subjectOfRole(String role) {
        String subject = role.contains(":") ? role : "adit:" + role;
        if (!subject.matches("[A-Za-z0-9._-]+:[^\\s\\p{Cntrl},]{1,200}") || subject.equals(ENGINE)) {
            throw new IllegalArgumentException("The role '" + role
                    + "' must be a word such as administrator, or a subject such as nginx:operators.");
        }
        return subject;
    }

    /** The subjects under which policies know this user; first {@code nginx:<name>}, as behind a stock Ditto. */
    public AuthorizationContext subjects() {
        List<AuthorizationSubject> all = Stream.concat(Stream.of("nginx:" + name), moreSubjects.stream())
                .map(AuthorizationSubject::newInstance)
                .toList();
        return AuthorizationContext.newInstance(DittoAuthorizationContextType.PRE_AUTHENTICATED_HTTP, all);
    }
}
