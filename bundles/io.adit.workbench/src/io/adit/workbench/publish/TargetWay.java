package io.adit.workbench.publish;

import io.adit.access.ClientCredentials;
import io.adit.access.HttpProxy;
import io.adit.access.Login;
import io.adit.access.NoProxy;
import io.adit.access.Proxies;
import io.adit.access.Route;
import io.adit.access.TokenGrant;
import io.adit.publish.http.RestClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The way to the servers of a target, and how to log in there. All of it may be empty: then it is straight on, or as the environment names proxies, with user and
 * password. Never prints a password.
 *
 * @param tokenEndpoint of a provider, whose tokens are shown instead of user and password, which are then those of a client there
 * @param scope of tokens
 * @param audience of tokens for the Ditto
 * @param honoAudience of tokens for the Hono; empty: the same
 * @param proxy before all servers but this machine
 * @param proxyUser as whom to log in at the proxy
 * @param proxyPassword of that user
 * @param noProxy what is reached without
 * @param authorities file of certificates (PEM) that are trusted besides those that Java knows
 */
public record TargetWay(
        String tokenEndpoint,
        String scope,
        String audience,
        String honoAudience,
        String proxy,
        String proxyUser,
        String proxyPassword,
        String noProxy,
        String authorities) {
    /** Nothing said. */
    public static final TargetWay USUAL = new TargetWay("", "", "", "", "", "", "", "", "");

    /** A client of a target's Ditto. @throws IllegalArgumentException with a sentence for people where that is no way */
    RestClient ditto(PublishTarget target) {
        return client(target.ditto(), target.dittoLogin(), audience);
    }

    /** A client of a target's device registry. @throws IllegalArgumentException as for the Ditto */
    RestClient registry(PublishTarget target) {
        return client(target.hono(), target.honoLogin(), honoAudience.isEmpty() ? audience : honoAudience);
    }

    private RestClient client(URI address, PublishTarget.Login login, String wanted) {
        Route route = Route.of(proxies(), authorities.isEmpty() ? null : Path.of(authorities));
        return new RestClient(address, login(login, wanted, route), route);
    }

    private Login login(PublishTarget.Login login, String wanted, Route route) {
        if (tokenEndpoint.isEmpty()) {
            return Login.basic(login.user(), login.password());
        }
        TokenGrant grant = new TokenGrant(URI.create(tokenEndpoint), login.user(), login.password(), scope, wanted);
        return new ClientCredentials(grant, route, Clock.systemUTC());
    }

    private Proxies proxies() {
        Proxies usual = Proxies.of(System.getenv());
        NoProxy except = noProxy.isEmpty() ? usual.except() : NoProxy.parse(noProxy);
        if (proxy.isEmpty()) {
            return new Proxies(usual.http(), usual.https(), except);
        }
        HttpProxy named = HttpProxy.parse(proxy);
        return Proxies.all(
                proxyUser.isEmpty() ? named : named.withLogin(Login.basic(proxyUser, proxyPassword)), except);
    }

    @Override
    public String toString() {
        return tokenEndpoint + " " + proxy;
    }
}
