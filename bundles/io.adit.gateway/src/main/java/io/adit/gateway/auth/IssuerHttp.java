package io.adit.gateway.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Gets documents of OpenID Connect issuers over HTTP(S): certificates and host names checked, no redirects, 10 s at most,
 * 256 kB at most. Thread-safe.
 */
final class IssuerHttp implements AutoCloseable {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_MILLIS = 10_000;
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final HttpClient client;

    /** @param authority PEM certificates that sign the issuers' certificates; empty: those that Java knows */
    IssuerHttp(Vertx vertx, Optional<Path> authority) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(MOST_MILLIS)
                .setIdleTimeout(MOST_MILLIS)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setVerifyHost(true)
                .setDecompressionSupported(false);
        authority.ifPresent(path -> options.setTrustOptions(new PemTrustOptions().addCertPath(path.toString())));
        client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(2));
    }

    /** The body of an answer 200; everything else fails. */
    CompletionStage<String> get(URI address) {
        return client.request(request(HttpMethod.GET, address))
                .compose(sent -> sent.send())
                .compose(response -> body(response, address))
                .toCompletionStage();
    }

    /**
     * The body of an answer 200 to a form; fails with {@link LoginRefused} where the answer says that the form is at fault
     * (4xx, but not too many requests), without its text, which may repeat secrets.
     */
    CompletionStage<String> post(URI address, String form) {
        RequestOptions request =
                request(HttpMethod.POST, address).putHeader("Content-Type", "application/x-www-form-urlencoded");
        return client.request(request)
                .compose(sent -> sent.send(form))
                .compose(response -> {
                    int status = response.statusCode();
                    if (status >= 400 && status < 500 && status != TOO_MANY && status != TIMEOUT) {
                        dismiss(response);
                        return Future.failedFuture(new LoginRefused(address + " answered with status " + status + "."));
                    }
                    return body(response, address);
                })
                .toCompletionStage();
    }

    private static RequestOptions request(HttpMethod method, URI address) {
        return new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(address.toString())
                .setFollowRedirects(false)
                .putHeader("Accept", "application/json")
                .setTimeout(MOST_MILLIS);
    }

    private static void dismiss(HttpClientResponse response) {
        response.exceptionHandler(e -> {});
        response.request().reset();
    }

    private static Future<String> body(HttpClientResponse response, URI address) {
        if (response.statusCode() != 200) {
            dismiss(response);
            return Future.failedFuture(address + " answered with status " + response.statusCode() + ".");
        }
        response.pause();
        return BoundedText.read(response, MOST_BYTES)
                .timeout(MOST_MILLIS, TimeUnit.MILLISECONDS)
                .onFailure(e -> response.request().reset());
    }

    @Override
    public void close() {
        var unused = client.close();
    }
}
