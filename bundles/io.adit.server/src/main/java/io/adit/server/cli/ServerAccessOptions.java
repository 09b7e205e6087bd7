package io.adit.server.cli;

import io.adit.publish.http.PublishException;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
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

    RestClient client() throws IOException {
        if (address.getHost() == null) {
            throw new IllegalArgumentException(
                    "'" + address + "' is no address; write for example http://127.0.0.1:8080.");
        }
        if (!Files.isReadable(passwordFile)) {
            throw new IllegalArgumentException(
                    "no password: there is no readable file " + passwordFile + "; name one with --password-file.");
        }
        return new RestClient(address, user, Files.readString(passwordFile).strip());
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
            throw new PublishException(detail, null);
        }
        answer.orFail();
        return JsonObject.empty();
    }
}
