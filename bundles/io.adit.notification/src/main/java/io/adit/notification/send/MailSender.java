package io.adit.notification.send;

import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.RefusedException;
import io.adit.notification.Sender;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * Sends mail over SMTP (RFC 5321). Several messages that wait for one contact, for example after an outage, go out as one mail. The Message-ID follows from
 * the deliveries, so a mail system can drop a repetition.
 */
public final class MailSender implements Sender {
    private static final int MOST = 50;
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int FIRST_PERMANENT = 550;

    private final MailClient client;
    private final MailSettings settings;
    private final MailText text;

    /** Connects at the first mail. */
    public MailSender(Vertx vertx, MailSettings settings) {
        this.settings = settings;
        this.text = new MailText(settings.link());
        MailConfig config = new MailConfig()
                .setHostname(settings.host())
                .setPort(settings.port())
                .setConnectTimeout(TIMEOUT_MILLIS)
                .setKeepAlive(false)
                .setSsl(settings.security() == MailSettings.Security.IMPLICIT)
                .setStarttls(
                        settings.security() == MailSettings.Security.STARTTLS
                                ? StartTLSOptions.REQUIRED
                                : StartTLSOptions.DISABLED);
        if (settings.user().isEmpty()) {
            config.setLogin(LoginOption.DISABLED);
        } else {
            config.setLogin(LoginOption.REQUIRED).setUsername(settings.user()).setPassword(settings.password());
        }
        client = MailClient.create(vertx, config);
    }

    @Override
    public ContactKind kind() {
        return ContactKind.MAIL;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public CompletionStage<Void> send(List<Delivery> deliveries) {
        MailMessage mail = new MailMessage()
                .setFrom(settings.from())
                .setTo(deliveries.getFirst().contact().address())
                .setSubject(text.subject(deliveries))
                .setText(text.body(deliveries))
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Message-ID", messageId(deliveries))
                        .add("Auto-Submitted", "auto-generated"));
        return client.sendMail(mail)
                .recover(failure -> Future.failedFuture(translate(failure)))
                .<Void>mapEmpty()
                .toCompletionStage();
    }

    private String messageId(List<Delivery> deliveries) {
        String ids = String.join(",", deliveries.stream().map(Delivery::id).toList());
        String domain = settings.from().replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
        return "<" + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)) + "@" + domain + ">";
    }

    /** A server that refuses the recipient or the mail refuses it for good; one that refuses the login may be set right. */
    private static Throwable translate(Throwable failure) {
        return failure instanceof SMTPException smtp && smtp.getReplyCode() >= FIRST_PERMANENT
                ? new RefusedException("The mail server refused it: " + smtp.getReplyMessage())
                : failure;
    }

    @Override
    public void close() {
        client.close();
    }
}
