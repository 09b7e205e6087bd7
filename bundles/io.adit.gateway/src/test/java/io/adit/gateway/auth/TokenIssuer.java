package io.adit.gateway.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An OpenID Connect provider on a free loopback port. */
final class TokenIssuer implements AutoCloseable {
    final AtomicInteger fetches = new AtomicInteger();
    final JWK rsa = rsa("rsa-1");
    /** Forms that the token endpoint was sent. */
    final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    /** Answers of the token endpoint; an empty one refuses. */
    volatile Function<Map<String, String>, String> tokens = form -> "";

    volatile List<JWK> keys = List.of(rsa);
    volatile int status = 200;
    volatile String named = "";
    volatile String padding = "";
    final String url;
    private final Vertx vertx = Vertx.vertx();

    TokenIssuer() throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> {
                    if (request.path().endsWith("/token")) {
                        giveTokens(request);
                        return;
                    }
                    String body = request.path().endsWith("openid-configuration") ? discovery() : keys();
                    request.response().setStatusCode(status).end(body);
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
        url = "http://127.0.0.1:" + server.actualPort() + "/realms/site";
    }

    private String discovery() {
        String issuer = named.isEmpty() ? url : named;
        return "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + url + "/certs\",\"authorization_endpoint\":\"" + url
                + "/auth\",\"token_endpoint\":\"" + url + "/token\",\"end_session_endpoint\":\"" + url + "/end\""
                + padding + "}";
    }

    private void giveTokens(HttpServerRequest request) {
        request.setExpectMultipart(true);
        request.endHandler(v -> {
            Map<String, String> form = new TreeMap<>();
            request.formAttributes().forEach(each -> form.put(each.getKey(), each.getValue()));
            asked.add(form);
            String answer = tokens.apply(form);
            request.response().setStatusCode(answer.isEmpty() ? 400 : 200).end(answer);
        });
    }

    private String keys() {
        fetches.incrementAndGet();
        return new JWKSet(new ArrayList<>(keys)).toString();
    }

    Issuer as(String alias, String... more) {
        return Issuer.parse(alias + "=" + url + ";audience=adit" + String.join("", more));
    }

    static JWK rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWK ec(Curve curve, String id) {
        try {
            return new ECKeyGenerator(curve).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Claims of a good token for carol, to change. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(url)
                .subject("carol")
                .audience("adit")
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    String token() {
        return sign(claims(), JWSAlgorithm.RS256, rsa);
    }

    static String sign(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWK key) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
            JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(key, algorithm);
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri() {
        return URI.create(url);
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }
}
