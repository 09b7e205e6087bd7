package io.adit.connectivity.command;

/**
 * A command as an application gives it.
 *
 * @param tenant Hono tenant
 * @param deviceId the device that it is for
 * @param subject what to do, for example {@code setSpeed}; not empty
 * @param contentType MIME type of the payload; empty where none is known
 * @param payload the bytes; may be empty
 * @param responseRequired whether the device has to answer; otherwise delivery is all that counts
 * @param origin where it comes from
 */
public record DeviceCommand(
        String tenant,
        String deviceId,
        String subject,
        String contentType,
        byte[] payload,
        boolean responseRequired,
        CommandOrigin origin) {
    /** A command of unknown origin. */
    public DeviceCommand(
            String tenant,
            String deviceId,
            String subject,
            String contentType,
            byte[] payload,
            boolean responseRequired) {
        this(tenant, deviceId, subject, contentType, payload, responseRequired, CommandOrigin.UNKNOWN);
    }
}
