package io.adit.notification.send;

import io.adit.notification.Sender;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The file that says by which servers contacts are reached, JSON with the members {@code link}, {@code mail}, {@code webhook} and {@code mqtt}. Secrets lie in files of their
 * own beside it, which it names.
 */
public final class NotificationFile {
    /** Name below the data folder. */
    public static final String NAME = "notification.json";

    private static final int SUBMISSION_PORT = 587;
    private static final int MQTT_PORT = 1883;

    private final Path file;
    private final JsonObject json;

    private NotificationFile(Path file, JsonObject json) {
        this.file = file;
        this.json = json;
    }

    /**
     * Reads the file; without it nothing but Ditto messages is sent.
     *
     * @throws IllegalArgumentException with a sentence for people where it can't be read
     */
    public static NotificationFile read(Path file) {
        if (!Files.exists(file)) {
            return new NotificationFile(file, new JsonObject());
        }
        try {
            JsonObject json = new JsonObject(Files.readString(file));
            check(file, "", json, Set.of("link", "mail", "webhook", "mqtt"));
            return new NotificationFile(file, json);
        } catch (IOException | DecodeException e) {
            throw new IllegalArgumentException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static void check(Path file, String part, JsonObject json, Set<String> known) {
        for (String name : json.fieldNames()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        file + " has an unknown member '" + part + name + "'; known are " + known + ".");
            }
        }
    }

    /** The senders that the file sets up. */
    public List<Sender> senders(Vertx vertx, Clock clock) {
        List<Sender> senders = new ArrayList<>();
        try {
            if (json.containsKey("mail")) {
                senders.add(new MailSender(vertx, mail(json.getJsonObject("mail"))));
            }
            if (json.containsKey("webhook")) {
                JsonObject webhook = json.getJsonObject("webhook");
                check(file, "webhook.", webhook, Set.of("secretFile"));
                senders.add(new WebhookSender(vertx, secret(webhook, "secretFile"), clock));
            }
            if (json.containsKey("mqtt")) {
                senders.add(new MqttSender(vertx, mqtt(json.getJsonObject("mqtt"))));
            }
            return senders;
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(file + " has a member of the wrong type: " + e.getMessage(), e);
        }
    }

    private MailSettings mail(JsonObject mail) {
        check(file, "mail.", mail, Set.of("host", "port", "security", "user", "passwordFile", "from"));
        String security = mail.getString("security", "starttls");
        return new MailSettings(
                required(mail, "mail.", "host"),
                mail.getInteger("port", SUBMISSION_PORT),
                switch (security) {
                    case "starttls" -> MailSettings.Security.STARTTLS;
                    case "tls" -> MailSettings.Security.IMPLICIT;
                    case "none" -> MailSettings.Security.NONE;
                    default ->
                        throw new IllegalArgumentException(
                                file + ": mail.security is '" + security + "'; give starttls, tls or none.");
                },
                mail.getString("user", ""),
                mail.containsKey("user") ? secret(mail, "passwordFile") : "",
                required(mail, "mail.", "from"),
                json.getString("link", ""));
    }

    private MqttSettings mqtt(JsonObject mqtt) {
        check(file, "mqtt.", mqtt, Set.of("host", "port", "tls", "user", "passwordFile"));
        return new MqttSettings(
                required(mqtt, "mqtt.", "host"),
                mqtt.getInteger("port", MQTT_PORT),
                mqtt.getBoolean("tls", false),
                mqtt.getString("user", ""),
                mqtt.containsKey("user") ? secret(mqtt, "passwordFile") : "");
    }

    private String required(JsonObject part, String name, String member) {
        String value = part.getString(member, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(file + " lacks " + name + member + ".");
        }
        return value;
    }

    private String secret(JsonObject part, String member) {
        Path path = file.resolveSibling(required(part, "", member));
        try {
            return Files.readString(path, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The secret file " + path + " that " + file + " names can't be read.", e);
        }
    }
}
