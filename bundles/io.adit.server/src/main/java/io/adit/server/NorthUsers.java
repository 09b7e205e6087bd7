package io.adit.server;

import io.adit.connectivity.north.NorthAccess;
import io.adit.gateway.auth.AdminSecret;
import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.GatewayAuthenticator;
import io.adit.gateway.auth.User;
import io.adit.gateway.auth.Users;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;

/** The users of the data folder who may use the north side: those with the role {@code messaging}, and administrators. */
final class NorthUsers implements NorthAccess {
    private static final Set<String> ALLOWED =
            Set.of("adit:messaging", "adit:administrator", "nginx:" + AdminSecret.USER);

    private final Users users;
    private final GatewayAuthenticator authenticator;

    NorthUsers(Users users, GatewayAuthenticator authenticator) {
        this.users = users;
        this.authenticator = authenticator;
    }

    @Override
    public CompletionStage<Answer> check(String user, String password, String address) {
        return authenticator.authenticate(user, password, address).thenApply(outcome -> switch (outcome) {
            case Authentication.Granted granted -> isAllowed(granted.subjects()) ? Answer.GRANTED : Answer.NOT_ALLOWED;
            case Authentication.Denied denied ->
                denied.error().getHttpStatus().getCode() == 401 ? Answer.REFUSED : Answer.BUSY;
        });
    }

    @Override
    public boolean mayStay(String user) {
        return users.find(user)
                .map(User::subjects)
                .filter(NorthUsers::isAllowed)
                .isPresent();
    }

    private static boolean isAllowed(AuthorizationContext subjects) {
        return subjects.getAuthorizationSubjects().stream()
                .map(AuthorizationSubject::getId)
                .anyMatch(ALLOWED::contains);
    }
}
