package io.adit.server.cli;

import io.adit.gateway.auth.AuthOptions;
import io.adit.gateway.auth.Issuer;
import io.adit.gateway.auth.TrustedProxies;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a server that say who is let in; each also by environment and file, see {@link Defaults}. */
final class LoginOptions {
    @Option(
            names = "--oidc-issuer",
            paramLabel = "ALIAS=URL;audience=NAME[;subject=TEMPLATE][;client=ID]",
            split = "\\|\\|",
            description = "OpenID Connect issuer whose tokens are accepted: its users are ALIAS:<sub>, or what the"
                    + " templates say, e.g. subject={{ jwt:groups }}. With client=ID people can log in there, too. Repeat it,"
                    + " or write || between several.")
    List<String> issuers = List.of();

    @Option(
            names = "--oidc-ca",
            paramLabel = "FILE",
            description = "Certificates (PEM) that sign the issuers' ones (default: those that Java knows).")
    @Nullable
    Path authority;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "ADDRESSES",
            description =
                    "Addresses or networks, with commas between, whose headers x-ditto-pre-authenticated, Forwarded"
                            + " and X-Forwarded-* are believed (default: none).")
    String proxies = "";

    @Option(
            names = "--public-origin",
            paramLabel = "ORIGIN",
            description = "Where browsers reach the dashboard through a proxy, e.g. https://twin.example.org.")
    @Nullable
    String publicOrigin;

    /** What the server is given; fails with a sentence that says what is wrong. */
    AuthOptions toAuthOptions() {
        AuthOptions options = publicOrigin == null
                ? AuthOptions.defaults()
                : AuthOptions.defaults().withPublicOrigin(publicOrigin);
        return options.withProxies(TrustedProxies.parse(proxies))
                .withIssuers(issuers.stream().map(Issuer::parse).toList(), Optional.ofNullable(authority));
    }

    void print(PrintStream out) {
        if (!issuers.isEmpty()) {
            out.println("oidc-issuer=" + String.join("||", issuers));
        }
        if (authority != null) {
            out.println("oidc-ca=" + authority);
        }
        if (publicOrigin != null) {
            out.println("public-origin=" + publicOrigin);
        }
        if (!proxies.isEmpty()) {
            out.println("trusted-proxies=" + proxies);
        }
    }
}
