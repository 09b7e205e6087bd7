package io.adit.access.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.access.Login;
import io.adit.access.Route;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ArgumentsTest {
    private static final URI SERVER = URI.create("https://twin.example.org");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("HTTPS_PROXY", "http://usual:3128", "NO_PROXY", "example.org", "ADIT_CLIENT_SECRET", "s3cret");

    @TempDir
    Path folder;

    @Command
    private static final class Asking {
        @Mixin
        private RouteArguments route = new RouteArguments();

        @Mixin
        private TokenArguments token = new TokenArguments();
    }

    private static Asking parsed(String... arguments) {
        Asking asking = new Asking();
        new CommandLine(asking).parseArgs(arguments);
        return asking;
    }

    private static String via(Map<String, String> environment, String... arguments) throws IOException {
        return parsed(arguments).route.route(environment).via(SERVER);
    }

    @Test
    void optionsGoBeforeTheEnvironment() throws IOException {
        assertThat(via(Map.of())).isEmpty();
        assertThat(via(ENVIRONMENT)).isEmpty();
        assertThat(via(ENVIRONMENT, "--no-proxy", "")).isEqualTo(" through the proxy http://usual:3128");
        assertThat(via(ENVIRONMENT, "--proxy", "mine:8080", "--no-proxy", "other.net"))
                .isEqualTo(" through the proxy http://mine:8080");
        assertThat(via(ENVIRONMENT, "--proxy", "mine:8080")).isEmpty();
    }

    @Test
    void takesNoPasswordThatAListOfProcessesShows() {
        assertThatThrownBy(() -> via(Map.of(), "--proxy", "http://me:s3cret@proxy:3128"))
                .hasMessageContaining("--proxy-password-file")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("s3cret"));
        assertThatThrownBy(() -> via(Map.of(), "--proxy", "proxy", "--proxy-user", "me"))
                .hasMessageContaining("needs --proxy-password-file");
        assertThatThrownBy(() -> via(Map.of(), "--proxy-user", "me")).hasMessageContaining("needs --proxy");
        assertThatThrownBy(() ->
                        via(Map.of(), "--proxy", "proxy", "--proxy-user", "me", "--proxy-password-file", "missing"))
                .hasMessageContaining("no readable file missing");
    }

    @Test
    void theSecretOfAClientStandsInAFileOrTheEnvironment() throws IOException {
        String file = Files.writeString(folder.resolve("secret"), "other\n").toString();
        String[] client = {"--token-endpoint", "https://login.example/token", "--client-id", "adit"};
        assertThat(parsed().token.login(Route.DIRECT, ENVIRONMENT)).isEmpty();
        assertThat(parsed(client).token.login(Route.DIRECT, ENVIRONMENT).map(Login::toString))
                .contains("adit of https://login.example/token");
        assertThatThrownBy(() -> parsed(client).token.login(Route.DIRECT, Map.of()))
                .hasMessageContaining("ADIT_CLIENT_SECRET");
        Asking named = parsed("--token-endpoint", "https://login.example/token", "--client-secret-file", file);
        assertThatThrownBy(() -> named.token.login(Route.DIRECT, Map.of())).hasMessageContaining("the id of a client");
        assertThatThrownBy(() -> parsed("--client-id", "adit").token.login(Route.DIRECT, ENVIRONMENT))
                .hasMessageContaining("need --token-endpoint");
    }

    @Test
    void anEmptyFileOfASecretIsNoSecret() throws IOException {
        String file = Files.writeString(folder.resolve("empty"), "\n").toString();
        Asking asking = parsed("--token-endpoint", "https://login.example/token", "--client-secret-file", file);
        assertThatThrownBy(() -> asking.token.login(Route.DIRECT, ENVIRONMENT)).hasMessageContaining("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "localhost:8080", "twin", "http://", "http://a b"})
    void saysHowAnAddressIsWritten(String text) {
        assertThatThrownBy(() -> new AddressConverter().convert(text))
                .isInstanceOf(CommandLine.TypeConversionException.class)
                .hasMessageContaining("write for example http://127.0.0.1:8080");
    }

    @Test
    void takesAddressesOfServers() {
        assertThat(new AddressConverter().convert("https://twin.example.org:8443"))
                .isEqualTo(URI.create("https://twin.example.org:8443"));
    }
}
