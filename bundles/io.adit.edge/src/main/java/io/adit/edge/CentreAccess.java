package io.adit.edge;

import io.adit.access.ClientCredentials;
import io.adit.access.HttpProxy;
import io.adit.access.Login;
import io.adit.access.NoProxy;
import io.adit.access.Proxies;
import io.adit.access.Route;
import io.adit.access.TokenGrant;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** What the file of a station says of its way to the centre and its login there. Secrets lie in files beside it, which only their owner may read. */
final class CentreAccess {
    /** Members that may stand in the file. */
    static final Set<String> KNOWN = Set.of(
            "user",
            "passwordFile",
            "tokenEndpoint",
            "clientId",
            "clientSecretFile",
            "scope",
            "audience",
            "proxy",
            "noProxy",
            "proxyUser",
            "proxyPasswordFile",
            "caFile");

    private final Path file;
    private final JsonObject json;
    private final Map<String, String> environment;

    /** @param environment names the proxy where the file does not */
    CentreAccess(Path file, JsonObject json, Map<String, String> environment) {
        this.file = file;
        this.json = json;
        this.environment = environment;
    }

    Route route() throws IOException {
        Proxies usual = Proxies.of(environment);
        NoProxy except = found("noProxy").map(NoProxy::parse).orElse(usual.except());
        Proxies proxies = new Proxies(usual.http(), usual.https(), except);
        Optional<String> named = found("proxy");
        if (named.isPresent()) {
            HttpProxy proxy = HttpProxy.parse(named.get());
            Optional<String> user = found("proxyUser");
            proxies = Proxies.all(
                    user.isEmpty() ? proxy : proxy.withLogin(Login.basic(user.get(), secret("proxyPasswordFile"))),
                    except);
        }
        return Route.of(proxies, found("caFile").map(this::beside).orElse(null));
    }

    Login login(Route route) throws IOException {
        Optional<String> endpoint = found("tokenEndpoint");
        if (endpoint.isEmpty()) {
            return Login.basic(text("user"), secret("passwordFile"));
        }
        TokenGrant grant = new TokenGrant(
                URI.create(endpoint.get()),
                text("clientId"),
                secret("clientSecretFile"),
                found("scope").orElse(""),
                found("audience").orElse(""));
        return new ClientCredentials(grant, route, Clock.systemUTC());
    }

    private Optional<String> found(String member) {
        return json.getValue(member).map(JsonValue::asString).filter(value -> !value.isBlank());
    }

    private String text(String member) {
        return found(member).orElseThrow(() -> new IllegalArgumentException(file + " lacks " + member + "."));
    }

    private Path beside(String name) {
        return file.toAbsolutePath().resolveSibling(name);
    }

    private String secret(String member) throws IOException {
        Path secret = beside(text(member));
        if (!Files.isReadable(secret)) {
            throw new IllegalArgumentException("The file " + secret + " that " + file + " names can't be read.");
        }
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Set<PosixFilePermission> others =
                EnumSet.range(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_EXECUTE);
        if (posix && Files.getPosixFilePermissions(secret).stream().anyMatch(others::contains)) {
            throw new IllegalArgumentException(
                    "Others may use the password in " + secret + "; make it yours alone: chmod 600 " + secret);
        }
        return Files.readString(secret).strip();
    }
}
