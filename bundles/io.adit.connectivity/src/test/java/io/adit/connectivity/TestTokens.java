package io.adit.connectivity;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;

/** Tokens as devices sign them, for tests. */
public final class TestTokens {
    private TestTokens() {}

    public static String signed(String alg, KeyPair keys, JsonObject claims) throws Exception {
        String body = part(new JsonObject().put("alg", alg).put("typ", "JWT")) + '.' + part(claims);
        Signature signature = switch (alg) {
            case "RS256" -> Signature.getInstance("SHA256withRSA");
            case "RS512" -> Signature.getInstance("SHA512withRSA");
            case "PS384" -> Signature.getInstance("RSASSA-PSS");
            case "ES256" -> Signature.getInstance("SHA256withECDSAinP1363Format");
            case "ES384" -> Signature.getInstance("SHA384withECDSAinP1363Format");
            default -> throw new IllegalArgumentException(alg);
        };
        if (alg.equals("PS384")) {
            signature.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
        }
        signature.initSign(keys.getPrivate());
        signature.update(body.getBytes(StandardCharsets.US_ASCII));
        return body + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    public static String part(JsonObject json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }
}
