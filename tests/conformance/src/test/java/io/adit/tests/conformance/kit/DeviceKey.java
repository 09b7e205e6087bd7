package io.adit.tests.conformance.kit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** A key of a device, which signs tokens (JWT, ES256) that take the place of its password. */
public final class DeviceKey {
    private static final Duration VALID = Duration.ofMinutes(10);

    private final KeyPair keys;

    /** Makes a new key. */
    public DeviceKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    /** A list with one credential of the public key. */
    public String credential(String authId) {
        String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return """
                [{"type":"rpk","auth-id":"%s","secrets":[{"algorithm":"EC","key":"%s"}]}]""".formatted(authId, key);
    }

    /** A token of this device that is valid now. */
    public String token(String tenant, String authId) throws GeneralSecurityException {
        Instant now = Instant.now();
        String claims = """
                {"aud":"hono-adapter","tid":"%s","sub":"%s","iat":%d,"exp":%d}""".formatted(
                        tenant, authId, now.getEpochSecond(), now.plus(VALID).getEpochSecond());
        String signed = base64("{\"alg\":\"ES256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(signature.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
