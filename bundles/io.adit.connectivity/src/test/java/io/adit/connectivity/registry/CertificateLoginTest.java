package io.adit.connectivity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a client certificate is of, for a tenant that trusts one authority. */
class CertificateLoginTest {
    private static final Identity AUTHORITY = TestCertificates.authority("CN=Site CA,O=Adit");
    private static final Identity OTHER = TestCertificates.authority("CN=Other CA,O=Adit");

    @TempDir
    Path directory;

    private final AtomicInteger checks = new AtomicInteger();
    private DeviceRegistry registry;
    private Authenticator authenticator;

    @BeforeEach
    void open() throws Exception {
        registry = new DeviceRegistry(directory, Runnable::run);
        authenticator = at(Instant.now());
        tenant("T", trusting(AUTHORITY));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private Authenticator at(Instant now) {
        return new Authenticator(
                registry,
                task -> {
                    checks.incrementAndGet();
                    task.run();
                },
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static JsonObject trusting(Identity authority) throws Exception {
        return new JsonObject().put("id", "ca").put("cert", authority.encoded());
    }

    private void tenant(String id, JsonObject authority) {
        JsonObject document = new JsonObject().put("trusted-ca", new JsonArray().add(authority));
        Change change = registry.tenant(id).isPresent()
                ? join(registry.updateTenant(id, document, null))
                : join(registry.createTenant(id, document));
        assertThat(change).isNotInstanceOf(Change.Refused.class);
    }

    private static Change join(CompletableFuture<Change> change) {
        return change.join();
    }

    private void register(String device, String authId) {
        join(registry.createDevice("T", device, new JsonObject()));
        JsonObject credential = new JsonObject()
                .put("type", "x509-cert")
                .put("auth-id", authId)
                .put("secrets", new JsonArray().add(new JsonObject()));
        assertThat(join(registry.putCredentials("T", device, new JsonArray().add(credential), null)))
                .isInstanceOf(Change.Updated.class);
    }

    private Authentication login(Identity identity) {
        return login(authenticator, identity.chain());
    }

    private static Authentication login(Authenticator authenticator, List<X509Certificate> chain) {
        return authenticator.authenticateCertificate(chain, "hono-mqtt").join();
    }

    private static String device(Authentication authentication) {
        assertThat(authentication).isInstanceOf(Authentication.Authenticated.class);
        return ((Authentication.Authenticated) authentication).device();
    }

    @Test
    void findsTheDeviceBySubjectHoweverTheNameWasWritten() {
        register("d1", "cn=Ring 12, O=Adit");
        assertThat(device(login(AUTHORITY.issue("CN=Ring 12,O=Adit")))).isEqualTo("d1");
        assertThat(login(AUTHORITY.issue("CN=Ring 13,O=Adit"))).isInstanceOf(Authentication.BadCredentials.class);
    }

    @Test
    void letsNobodyInWhomTheAuthorityDidNotSign() {
        register("d1", "CN=d1");
        Identity forged = TestCertificates.authority("CN=Site CA,O=Adit").issue("CN=d1");
        assertThat(login(forged))
                .as("same name of the issuer, another key")
                .isInstanceOf(Authentication.BadCredentials.class);
        assertThat(login(OTHER.issue("CN=d1"))).isInstanceOf(Authentication.BadCredentials.class);
        assertThat(login(AUTHORITY.issue("CN=d1").issue("CN=d1")))
                .as("issued by a device, which is no authority")
                .isInstanceOf(Authentication.BadCredentials.class);
        assertThat(authenticator.knowsIssuer(OTHER.issue("CN=d1").chain())).isFalse();
    }

    @Test
    void followsIntermediateAuthorities() {
        register("d1", "CN=d1");
        assertThat(device(login(AUTHORITY.issueAuthority("CN=Factory").issue("CN=d1"))))
                .isEqualTo("d1");
    }

    @Test
    void honoursTheTimeOfCertificateAndAuthority() throws Exception {
        register("d1", "CN=d1");
        Instant now = Instant.now();
        Identity past = AUTHORITY.issue("CN=d1", now.minus(3, ChronoUnit.DAYS), now.minus(2, ChronoUnit.DAYS));
        assertThat(login(past)).isInstanceOf(Authentication.BadCredentials.class);
        Identity longer = AUTHORITY.issue("CN=d1", now, now.plus(30, ChronoUnit.DAYS));
        assertThat(device(login(at(now.plusSeconds(5)), longer.chain()))).isEqualTo("d1");
        assertThat(login(at(now.plus(2, ChronoUnit.DAYS)), longer.chain()))
                .as("the authority's time is over")
                .isInstanceOf(Authentication.BadCredentials.class);
    }

    @Test
    void checksAPathOnceUntilTheTenantChanges() throws Exception {
        register("d1", "CN=d1");
        Identity device = AUTHORITY.issue("CN=d1");
        for (int i = 0; i < 5; i++) {
            assertThat(device(login(device))).isEqualTo("d1");
        }
        assertThat(checks).hasValue(1);
        tenant("T", trusting(OTHER));
        assertThat(login(device)).isInstanceOf(Authentication.BadCredentials.class);
    }

    @Test
    void aGrantEndsWithItsAuthorityItsCredentialAndItsDevice() throws Exception {
        register("d1", "CN=d1");
        Authentication.Authenticated in = (Authentication.Authenticated) login(AUTHORITY.issue("CN=d1"));
        Instant now = Instant.now();
        assertThat(in.grant().holds(registry, in, now)).isTrue();
        tenant("T", trusting(OTHER));
        assertThat(in.grant().holds(registry, in, now)).as("authority").isFalse();
        tenant("T", trusting(AUTHORITY));
        assertThat(in.grant().holds(registry, in, now)).isTrue();
        join(registry.putCredentials("T", "d1", new JsonArray(), null));
        assertThat(in.grant().holds(registry, in, now)).as("credential").isFalse();
    }

    @Test
    void namesDevicesByTheAuthoritysTemplate() throws Exception {
        tenant("T", trusting(AUTHORITY).put("auth-id-template", "ring-{{subject-cn}}"));
        register("d1", "ring-12");
        assertThat(device(login(AUTHORITY.issue("CN=12,OU=a")))).isEqualTo("d1");
        assertThat(device(login(AUTHORITY.issue("CN=12,OU=b")))).isEqualTo("d1");
        assertThat(login(AUTHORITY.issue("OU=a"))).isInstanceOf(Authentication.BadCredentials.class);
    }

    @Test
    void registersAnUnknownDeviceAtItsFirstLoginIfTheAuthorityMay() throws Exception {
        Identity identity = AUTHORITY.issue("CN=r12,O=Adit");
        assertThat(login(identity)).isInstanceOf(Authentication.BadCredentials.class);
        tenant(
                "T",
                trusting(AUTHORITY)
                        .put("auto-provisioning-enabled", true)
                        .put("auto-provision-as-gateway", true)
                        .put("auto-provisioning-device-id-template", "dev-{{subject-cn}}"));
        assertThat(device(login(identity))).isEqualTo("dev-r12");
        Device made = registry.device("T", "dev-r12").orElseThrow();
        assertThat(made.isNewlyProvisioned()).isTrue();
        assertThat(made.mayProvision()).isTrue();
        assertThat(device(login(identity))).isEqualTo("dev-r12");
        registry.close();
        registry = new DeviceRegistry(directory, Runnable::run);
        assertThat(device(login(at(Instant.now()), identity.chain()))).isEqualTo("dev-r12");
        assertThat(registry.device("T", "dev-r12").orElseThrow().isNewlyProvisioned())
                .isTrue();
        registry.markNotified("T", "dev-r12").join();
        assertThat(registry.device("T", "dev-r12").orElseThrow().isNewlyProvisioned())
                .isFalse();
    }

    @Test
    void neverTakesOverADeviceThatIsThere() throws Exception {
        join(registry.createDevice("T", "d1", new JsonObject()));
        tenant(
                "T",
                trusting(AUTHORITY)
                        .put("auto-provisioning-enabled", true)
                        .put("auto-provisioning-device-id-template", "{{subject-cn}}"));
        assertThat(login(AUTHORITY.issue("CN=d1"))).isInstanceOf(Authentication.BadCredentials.class);
    }

    @Test
    void anAuthorityIsOneTenantsUnlessTheyAreInOneGroup() throws Exception {
        JsonArray authorities = new JsonArray().add(trusting(AUTHORITY));
        Change second = join(registry.createTenant("T2", new JsonObject().put("trusted-ca", authorities)));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Change.Reason.ALREADY_EXISTS));
        JsonObject grouped = new JsonObject().put("trusted-ca", authorities).put("trust-anchor-group", "g");
        join(registry.updateTenant("T", grouped, null));
        assertThat(join(registry.createTenant("T2", grouped))).isInstanceOf(Change.Created.class);
        register("d1", "CN=d1");
        Authentication in = login(AUTHORITY.issue("CN=d1"));
        assertThat(((Authentication.Authenticated) in).tenant()).isEqualTo("T");
    }

    @Test
    void refusesATenantThatWantsRevocationLookedUpElsewhere() throws Exception {
        JsonObject wants =
                trusting(OTHER).put("ocsp-revocation-enabled", true).put("ocsp-responder-uri", "http://ocsp");
        JsonObject document = new JsonObject().put("trusted-ca", new JsonArray().add(wants));
        assertThat(join(registry.createTenant("T2", document)))
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        refused -> assertThat(refused.message()).contains("OCSP", "disable the device"));
        wants.put("ocsp-revocation-enabled", false);
        assertThat(join(registry.createTenant("T2", document))).isInstanceOf(Change.Created.class);
    }
}
