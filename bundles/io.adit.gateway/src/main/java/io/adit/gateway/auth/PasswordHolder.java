package io.adit.gateway.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Somebody who logged in with a password: counts until that user is changed or removed. */
record PasswordHolder(User user, Users users) implements SessionHolder {
    @Override
    public boolean holds() {
        return users.find(user.name()).filter(user::equals).isPresent();
    }

    @Override
    public CompletionStage<Authentication> authenticate() {
        return CompletableFuture.completedStage(Passwords.granted(user, users));
    }
}
