package io.adit.notification.send;

import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.DeliveryJson;
import io.adit.notification.RefusedException;
import io.adit.notification.Sender;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Posts a JSON object to a URL, signed, so that the receiver knows that it is genuine and fresh.
 *
 * <p>{@code X-Adit-Signature} is {@code sha256=} and the hexadecimal HMAC-SHA256, under the shared secret, of {@code X-Adit-Timestamp} (seconds since the epoch), a dot,
 * and the body. {@code X-Adit-Delivery} is the id, the same at each attempt. Any 2xx counts as taken; redirects are not followed.
 */
public final class WebhookSender implements Sender {
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int BEGINNING_OF_SUCCESS = 200;
    private static final int END_OF_SUCCESS = 300;
    /** Answers that another attempt would not change. */
    private static final Set<Integer> REFUSALS = Set.of(400, 405, 410, 413, 415, 422);

    private final WebClient client;
    private final byte[] secret;
    private final Clock clock;

    /** @param secret shared with the receivers, at least 16 characters */
    public WebhookSender(Vertx vertx, String secret, Clock clock) {
        if (secret.length() < 16) {
            throw new IllegalArgumentException("The webhook secret is too short; give at least 16 characters.");
        }
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setFollowRedirects(false)
                        .setUserAgent("adit")
                        .setConnectTimeout(TIMEOUT_MILLIS));
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    @Override
    public ContactKind kind() {
        return ContactKind.WEBHOOK;
    }

    @Override
    public CompletionStage<Void> send(List<Delivery> deliveries) {
        Delivery delivery = deliveries.getFirst();
        String body = DeliveryJson.of(delivery).encode();
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return client.postAbs(delivery.contact().address())
                .timeout(TIMEOUT_MILLIS)
                .putHeader("Content-Type", "application/json")
                .putHeader("X-Adit-Delivery", delivery.id())
                .putHeader("X-Adit-Timestamp", timestamp)
                .putHeader("X-Adit-Signature", signature(timestamp, body))
                .sendBuffer(Buffer.buffer(body))
                .compose(WebhookSender::judge)
                .toCompletionStage();
    }

    private String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] signed = mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "sha256=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.", e);
        }
    }

    private static Future<Void> judge(HttpResponse<Buffer> response) {
        int status = response.statusCode();
        if (status >= BEGINNING_OF_SUCCESS && status < END_OF_SUCCESS) {
            return Future.succeededFuture();
        }
        String fault = "The receiver answered " + status + ".";
        return Future.failedFuture(
                REFUSALS.contains(status) ? new RefusedException(fault) : new IllegalStateException(fault));
    }

    @Override
    public void close() {
        client.close();
    }
}
