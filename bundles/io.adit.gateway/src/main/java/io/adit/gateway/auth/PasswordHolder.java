package io.adit.gateway.auth;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** Somebody who logged in with a password: counts until that user is changed or removed. */
record PasswordHolder(User user, Users users) implements SessionHolder {
    private static final String USER = "user";
    private static final String AS = "as";

    /** The holder that saved this; empty where it is another's, or the user was changed or removed meanwhile. */
    static Optional<SessionHolder> restored(JsonObject saved, Users users) {
        return saved.getValue(USER)
                .flatMap(name -> users.find(name.asString()))
                .filter(user -> saved.getValue(AS).map(JsonValue::asString).equals(Optional.of(print(user))))
                .map(user -> new PasswordHolder(user, users));
    }

    private static String print(User user) {
        return LoginAttempts.hash(user.name() + "\n" + user.password() + "\n" + user.moreSubjects());
    }

    @Override
    public boolean holds() {
        return users.find(user.name()).filter(user::equals).isPresent();
    }

    @Override
    public CompletionStage<Authentication> authenticate() {
        return CompletableFuture.completedStage(Passwords.granted(user, users));
    }

    @Override
    public JsonObject saved() {
        return JsonFactory.newObjectBuilder()
                .set(USER, user.name())
                .set(AS, print(user))
                .build();
    }

    @Override
    public CompletionStage<?> settled() {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onChange(Runnable listener) {
        // Whoever is changed ends.
    }
}
