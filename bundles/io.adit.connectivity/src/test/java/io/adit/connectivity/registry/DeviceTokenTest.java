package io.adit.connectivity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.TestTokens;
import io.adit.tests.kit.TestCertificates;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens of a device are taken, with its public key registered. */
class DeviceTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final KeyPair EC = TestCertificates.ecKeys("secp256r1");
    private static final KeyPair RSA = rsa();

    @TempDir
    Path directory;

    private DeviceRegistry registry;
    private Authenticator authenticator;

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void open() {
        registry = new DeviceRegistry(directory, Runnable::run);
        authenticator = new Authenticator(registry, Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC));
        registry.createTenant("T", new JsonObject()).join();
        registry.createDevice("T", "d1", new JsonObject()).join();
        JsonArray secrets = new JsonArray()
                .add(new JsonObject()
                        .put("algorithm", "EC")
                        .put("key", TestCertificates.encoded(EC.getPublic()))
                        .put("not-after", "2026-12-01T00:00:00Z"))
                .add(new JsonObject().put("algorithm", "RSA").put("key", TestCertificates.encoded(RSA.getPublic())));
        JsonObject credential =
                new JsonObject().put("type", "rpk").put("auth-id", "a").put("secrets", secrets);
        assertThat(registry.putCredentials("T", "d1", new JsonArray().add(credential), null)
                        .join())
                .isInstanceOf(Change.Updated.class);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private static JsonObject claims() {
        return new JsonObject()
                .put("aud", "hono-adapter")
                .put("tid", "T")
                .put("sub", "a")
                .put("iss", "a")
                .put("iat", NOW.getEpochSecond())
                .put("exp", NOW.getEpochSecond() + 3600);
    }

    private boolean enters(String token) {
        return enters(token, null);
    }

    private boolean enters(String token, String path) {
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        assertThat(Authenticator.isToken(bytes)).isTrue();
        return authenticator.authenticateToken(bytes, path, "hono-mqtt").join() instanceof Authentication.Authenticated;
    }

    @ParameterizedTest
    @CsvSource({"RS256,RSA", "RS512,RSA", "PS384,RSA", "ES256,EC"})
    void takesTokensThatTheDeviceSigned(String alg, String type) throws Exception {
        assertThat(enters(TestTokens.signed(alg, type.equals("EC") ? EC : RSA, claims())))
                .isTrue();
    }

    @Test
    void aConnectionEndsWithItsToken() throws Exception {
        Authentication.Authenticated in = (Authentication.Authenticated) authenticator
                .authenticateToken(
                        TestTokens.signed("ES256", EC, claims()).getBytes(StandardCharsets.UTF_8), null, "hono-mqtt")
                .join();
        assertThat(in.grant().end()).hasValue(NOW.plusSeconds(3600 + 600));
        assertThat(in.device()).isEqualTo("d1");
    }

    @Test
    void refusesOtherKeysCurvesAndChangedClaims() throws Exception {
        assertThat(enters(TestTokens.signed("ES256", TestCertificates.ecKeys("secp256r1"), claims())))
                .isFalse();
        assertThat(enters(TestTokens.signed("ES384", EC, claims())))
                .as("P-256 with ES384")
                .isFalse();
        String[] parts = TestTokens.signed("ES256", EC, claims()).split("\\.");
        assertThat(enters(parts[0]
                        + '.'
                        + TestTokens.part(claims().put("exp", NOW.getEpochSecond() + 7200))
                        + '.'
                        + parts[2]))
                .isFalse();
        assertThat(enters(TestTokens.signed("ES256", EC, claims().put("tid", "other"))))
                .isFalse();
        assertThat(enters(TestTokens.signed("ES256", EC, claims().put("sub", "other"))))
                .isFalse();
    }

    @Test
    void refusesUnsignedTokensAndThoseSignedWithWhatIsPublic() throws Exception {
        String none = TestTokens.part(new JsonObject().put("alg", "none").put("typ", "JWT"))
                + '.'
                + TestTokens.part(claims())
                + '.';
        assertThat(enters(none)).isFalse();
        String body = TestTokens.part(new JsonObject().put("alg", "HS256").put("typ", "JWT"))
                + '.'
                + TestTokens.part(claims());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(RSA.getPublic().getEncoded(), "HmacSHA256"));
        String hash = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(body.getBytes(StandardCharsets.US_ASCII)));
        assertThat(enters(body + '.' + hash)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-599,0,true",
        "-601,3600,false",
        "599,3600,true",
        "601,3600,false",
        "0,0,false",
        "0,-1,false",
        "-590,-580,true",
        "0,86400,true",
        "0,87001,false"
    })
    void honoursItsTimesWithTenMinutesForClocks(long issued, long expires, boolean taken) throws Exception {
        JsonObject claims =
                claims().put("iat", NOW.getEpochSecond() + issued).put("exp", NOW.getEpochSecond() + expires);
        assertThat(enters(TestTokens.signed("ES256", EC, claims))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"iat", "exp", "tid", "sub"})
    void needsItsClaims(String claim) throws Exception {
        JsonObject claims = claims();
        claims.remove(claim);
        assertThat(enters(TestTokens.signed("ES256", EC, claims))).isFalse();
    }

    @Test
    void findsItsDeviceByTheClientIdWhereItIsForSomebodyElse() throws Exception {
        JsonObject claims = claims().put("aud", "some-project");
        claims.remove("tid");
        claims.remove("sub");
        String token = TestTokens.signed("ES256", EC, claims);
        assertThat(enters(token, "tenants/T/devices/a")).isTrue();
        assertThat(enters(token, "tenants/T/devices/b")).isFalse();
        assertThat(enters(token, "a")).isFalse();
        assertThat(enters(token)).isFalse();
    }

    @Test
    void honoursTheValidityOfTheKey() throws Exception {
        Instant later = Instant.parse("2026-12-02T00:00:00Z");
        authenticator = new Authenticator(registry, Runnable::run, Clock.fixed(later, ZoneOffset.UTC));
        JsonObject claims = claims().put("iat", later.getEpochSecond()).put("exp", later.getEpochSecond() + 60);
        assertThat(enters(TestTokens.signed("ES256", EC, claims))).isFalse();
        assertThat(enters(TestTokens.signed("RS256", RSA, claims))).isTrue();
    }
}
