package io.adit.workbench.publish;

import io.adit.publish.http.RestClient;
import io.adit.workbench.Phrase;
import java.net.URI;

/**
 * Where a model can be published, and as whom. Never prints a password.
 *
 * @param name for people; unique
 * @param ditto address of an Adit server or of a Ditto
 * @param dittoLogin as whom there
 * @param hono address of a Hono device registry; for an Adit server the same as {@code ditto}
 * @param honoLogin as whom there
 * @param way that leads to both
 */
public record PublishTarget(String name, URI ditto, Login dittoLogin, URI hono, Login honoLogin, TargetWay way) {

    /** One that is reached in the usual way. */
    public PublishTarget(String name, URI ditto, Login dittoLogin, URI hono, Login honoLogin) {
        this(name, ditto, dittoLogin, hono, honoLogin, TargetWay.USUAL);
    }

    /** User and password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * An Adit server, which is both.
     *
     * @throws IllegalArgumentException with a sentence for people where that is no address
     */
    public static PublishTarget server(String name, String address, Login login) {
        URI uri = address(address);
        return new PublishTarget(name, uri, login, uri, login);
    }

    /**
     * What people write: {@code host:8080} or {@code http://host:8080}.
     *
     * @throws IllegalArgumentException with a sentence for people where that is no address
     */
    static URI address(String text) {
        String full = text.strip().contains("://") ? text.strip() : "http://" + text.strip();
        try {
            URI uri = URI.create(full.replaceFirst("/+$", ""));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new IllegalArgumentException(Phrase.of(Messages.isNoAddressWriteForExampleHttp, text));
    }

    /**
     * The same, reached in another way.
     *
     * @throws IllegalArgumentException with a sentence for people where that is no way
     */
    PublishTarget by(TargetWay other) {
        PublishTarget changed = new PublishTarget(name, ditto, dittoLogin, hono, honoLogin, other);
        changed.dittoClient();
        changed.registryClient();
        return changed;
    }

    /** A client of its Ditto. */
    public RestClient dittoClient() {
        return way.ditto(this);
    }

    /** A client of its device registry. */
    public RestClient registryClient() {
        return way.registry(this);
    }

    /** True where Ditto and Hono are two servers. */
    boolean isApart() {
        return !ditto.equals(hono) || !dittoLogin.equals(honoLogin);
    }

    /** Addresses for people. */
    String where() {
        return ditto.equals(hono) ? ditto.toString() : Phrase.of(Messages.dittoAndHono, ditto, hono);
    }
}
