package io.adit.streams;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that a device is to get as a command.
 *
 * @param address where its answer goes
 * @param by who sent it, as shown to others
 * @param contentType MIME type of the payload; empty where none is known
 * @param payload the bytes for the device; may be empty
 * @param wantsAnswer whether somebody waits for the device to answer
 * @param timeoutMillis how long after it was sent it still counts, more than 0
 */
record CommandMessage(
        ReplyAddress address, String by, String contentType, byte[] payload, boolean wantsAnswer, long timeoutMillis) {
    private static final long DEFAULT_MILLIS = Duration.ofSeconds(10).toMillis();
    private static final long MOST_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final Pattern TIMEOUT = Pattern.compile("(\\d{1,9})(ms|s|m|h)?");

    /** What a message of Ditto's asks for; as in the one-machine form, nobody waits where its timeout is 0. */
    static CommandMessage of(InboxMessage message) {
        long timeout = timeoutMillis(message.header("timeout"));
        String type = message.header("content-type");
        return new CommandMessage(
                message.address(),
                message.by(),
                type,
                MessageBytes.of(message.value(), type),
                timeout > 0 && !message.header("response-required").equals("false"),
                timeout > 0 ? timeout : DEFAULT_MILLIS);
    }

    /** Milliseconds of a timeout as Ditto writes it, a number of seconds or with its unit. */
    private static long timeoutMillis(String header) {
        Matcher parts = TIMEOUT.matcher(header);
        if (!parts.matches()) {
            return DEFAULT_MILLIS;
        }
        String unit = parts.group(2) == null ? "s" : parts.group(2);
        long factor = switch (unit) {
            case "ms" -> 1;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            default -> 1000;
        };
        return Math.min(MOST_MILLIS, Long.parseLong(parts.group(1)) * factor);
    }

    void write(DataOutputStream out) throws IOException {
        EngineInput.write(out, address.thingId());
        EngineInput.write(out, address.featureId());
        EngineInput.write(out, address.subject());
        EngineInput.write(out, address.correlationId());
        EngineInput.write(out, by);
        EngineInput.write(out, contentType);
        out.writeBoolean(wantsAnswer);
        out.writeLong(timeoutMillis);
        out.write(payload);
    }

    static CommandMessage read(DataInputStream in) throws IOException {
        ReplyAddress address = new ReplyAddress(
                EngineInput.text(in), EngineInput.text(in), EngineInput.text(in), EngineInput.text(in));
        String by = EngineInput.text(in);
        String contentType = EngineInput.text(in);
        boolean wantsAnswer = in.readBoolean();
        long timeout = in.readLong();
        return new CommandMessage(address, by, contentType, in.readAllBytes(), wantsAnswer, timeout);
    }
}
