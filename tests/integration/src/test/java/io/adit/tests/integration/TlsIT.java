package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Facility;
import io.adit.server.ServerConfig;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTP and MQTT over TLS, with the tools of the trade. */
class TlsIT {
    @TempDir
    static Path folder;

    private static ServerConfig.Tls tls;
    private static Facility facility;
    private static String devicePassword;
    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        tls = Certificate.create(folder);
        try (Site plain = new Site(folder)) {
            facility = plain.publishSample();
            devicePassword = plain.password("platform-2");
        }
        site = new Site(folder, Optional.of(tls));
        site.awaitRunning(facility);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Commands.Outcome publish(String... trust) throws Exception {
        return Devices.mosquittoPub(site.server.mqttPort(), devicePassword, trust);
    }

    private static Commands.Outcome fetch(String scheme, String... trust) throws Exception {
        String password =
                Files.readString(folder.resolve("data/admin-password")).strip();
        String thing = Names.thingOf(facility, "platform-2", "carbonDioxide");
        String address = scheme + "://127.0.0.1:" + site.server.httpPort() + "/api/2/things/"
                + URLEncoder.encode(thing, StandardCharsets.UTF_8)
                + "/features/carbonDioxide/properties/status/value";
        List<String> command = new ArrayList<>(List.of("curl", "-s", "-u", "admin:" + password, address));
        command.addAll(List.of(trust));
        return Commands.outcome(command.toArray(String[]::new));
    }

    @Test
    void deviceAndAppReachTheServerByItsCertificate() throws Exception {
        String certificate = tls.certificate().toString();
        Commands.Outcome published = publish("--cafile", certificate);
        assertThat(published.code()).as(published.said()).isZero();
        await().untilAsserted(() ->
                assertThat(fetch("https", "--cacert", certificate)).isEqualTo(new Commands.Outcome(0, "777.0")));
    }

    @Test
    void whoDoesNotTrustTheCertificateGetsNothing() throws Exception {
        assertThat(fetch("https").code()).isEqualTo(60);
        assertThat(publish("--capath", "/etc/ssl/certs").code()).isNotZero();
    }

    @Test
    void aRenewedCertificateIsTakenUpByAllListenersWhileTheyRun() throws Exception {
        ServerConfig.Tls renewed = Certificate.create(Files.createDirectory(folder.resolve("renewed")));
        Files.copy(renewed.key(), tls.key(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(renewed.certificate(), tls.certificate(), StandardCopyOption.REPLACE_EXISTING);
        String certificate = renewed.certificate().toString();
        await().untilAsserted(() ->
                assertThat(fetch("https", "--cacert", certificate).code()).isZero());
        await().untilAsserted(() ->
                assertThat(publish("--cafile", certificate).code()).isZero());
    }

    @Test
    void plainTextIsRefused() throws Exception {
        assertThat(fetch("http").code()).isNotZero();
        assertThat(publish().code()).isNotZero();
    }
}
