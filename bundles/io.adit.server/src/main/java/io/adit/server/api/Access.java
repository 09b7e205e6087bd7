package io.adit.server.api;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.Authenticator;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/** Lets only known users to routes beside Ditto's own. */
public final class Access {
    private static final String KEY = "adit.subjects";
    private final Authenticator authenticator;

    /** @param authenticator the same as for Ditto's routes */
    public Access(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Goes on for every known user. */
    public Handler<RoutingContext> known() {
        return context -> check(context, Set.of(), true);
    }

    /** Goes on for users who have one of these subjects. */
    public Handler<RoutingContext> only(Set<String> subjects) {
        return context -> check(context, subjects, true);
    }

    /** Goes on for every known user with the request paused and its body unread, however long; the next handler has to resume it. */
    Handler<RoutingContext> unread() {
        return context -> check(context, Set.of(), false);
    }

    /** Who sent the request; only behind one of the handlers. */
    public static AuthorizationContext subjects(RoutingContext context) {
        return context.get(KEY);
    }

    private void check(RoutingContext context, Set<String> needed, boolean resumes) {
        context.request().pause();
        authenticator.authenticate(context.request()).onComplete(result -> {
            if (resumes || !(result.result() instanceof Authentication.Granted)) {
                context.request().resume();
            }
            switch (result.result()) {
                case Authentication.Granted granted -> {
                    if (needed.isEmpty() || isOneOf(granted.subjects(), needed)) {
                        context.put(KEY, granted.subjects());
                        context.next();
                    } else {
                        Problems.answer(
                                context, 403, "not allowed", "Your user may not do this; ask an administrator.");
                    }
                }
                case Authentication.Denied denied -> deny(context, denied.error());
                case null -> Problems.answer(context, 500, "failed", "The login could not be checked; try again.");
            }
        });
    }

    private static boolean isOneOf(AuthorizationContext subjects, Set<String> needed) {
        return subjects.getAuthorizationSubjects().stream()
                .map(AuthorizationSubject::getId)
                .anyMatch(needed::contains);
    }

    private static void deny(RoutingContext context, DittoRuntimeException error) {
        int status = error.getHttpStatus().getCode();
        Problems.answer(context, status, "not logged in", String.valueOf(error.getMessage()));
    }
}
