package io.adit.gateway.auth;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.ditto.base.model.auth.AuthorizationModelFactory;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/**
 * Whose account at which provider somebody logged in with.
 *
 * @param alias of the issuer
 * @param subject as the provider knows them; never changes
 */
record ProviderAccount(String alias, String subject) {
    private static final String PROVIDER = "provider";
    private static final String SUBJECT = "subject";
    private static final String USER = "name";
    private static final String SUBJECTS = "subjects";
    private static final String UNTIL = "until";
    private static final String REFRESH = "refreshToken";
    private static final String ID = "idToken";

    /** The account that was saved; empty where it was none. */
    static Optional<ProviderAccount> read(JsonObject saved) {
        return saved.getValue(PROVIDER)
                .map(JsonValue::asString)
                .map(alias -> new ProviderAccount(alias, text(saved, SUBJECT).orElse("")));
    }

    /** What the provider said last; throws a JSON exception where the account was not saved here. */
    static ProviderHolder.Login login(JsonObject saved) {
        return new ProviderHolder.Login(
                text(saved, USER).orElse(""),
                AuthorizationModelFactory.newAuthContext(
                        saved.getValue(SUBJECTS).map(JsonValue::asObject).orElseGet(JsonObject::empty)),
                Instant.ofEpochSecond(
                        saved.getValue(UNTIL).map(JsonValue::asLong).orElse(0L)),
                text(saved, REFRESH),
                text(saved, ID).orElse(""));
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.getValue(key).map(JsonValue::asString);
    }

    /** Both, for {@link #read} and {@link #login}; with secrets. */
    JsonObject saved(ProviderHolder.Login login) {
        JsonObjectBuilder json = JsonFactory.newObjectBuilder()
                .set(PROVIDER, alias)
                .set(SUBJECT, subject)
                .set(USER, login.user())
                .set(SUBJECTS, login.subjects().toJson())
                .set(UNTIL, login.until().getEpochSecond())
                .set(ID, login.idToken());
        login.refreshToken().ifPresent(token -> json.set(REFRESH, token));
        return json.build();
    }
}
