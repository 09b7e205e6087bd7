package io.adit.server.cli;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import io.adit.access.cli.RouteArguments;
import io.adit.access.cli.TokenArguments;
import io.adit.publish.http.PublishException;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which running server is asked, and as whom. */
final class ServerAccessOptions {
    @Option(names = "--server", paramLabel = "URL", description = "Its address (default: http://127.0.0.1:8080).")
    URI address = URI.create("http://127.0.0.1:8080");

    @Option(names = "--user", description = "Who asks (default: admin).")
    String user = "admin";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File with the password (default: data/admin-password).")
    Path passwordFile = Path.of("data", "admin-password");

    @Mixin
    TokenArguments token = new TokenArguments();

    @Mixin
    RouteArguments route = new RouteArguments();

    RestClient client() throws IOException {
        Route way = route.route(System.getenv());
        Optional<Login> given = token.login(way, System.getenv());
        Login login =
                given.isPresent() ? given.get() : Login.basic(user, SecretFile.read(passwordFile, "--password-file"));
        return new RestClient(address, login, way);
    }

    /** What a server answered; a problem that it tells becomes the sentence that is shown. */
    static JsonObject orFail(RestClient.Answer answer) {
        if (answer.isSuccess() && !answer.body().isEmpty()) {
            return answer.json();
        }
        if (!answer.isSuccess() && answer.status() != 401 && answer.body().startsWith("{")) {
            JsonObject problem = answer.json();
            String detail = problem.getValue("detail")
                    .or(() -> problem.getValue("message"))
                    .map(JsonValue::asString)
                    .orElse(answer.body());
            String description = problem.getValue("description")
                    .map(JsonValue::asString)
                    .map(text -> " " + text)
                    .orElse("");
            throw new PublishException(detail + description, null);
        }
        answer.orFail();
        return JsonObject.empty();
    }
}
