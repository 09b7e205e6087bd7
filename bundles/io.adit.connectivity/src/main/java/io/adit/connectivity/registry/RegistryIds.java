package io.adit.connectivity.registry;

import java.util.regex.Pattern;

/**
 * What identifiers may look like: the default patterns of Hono's registry ({@code RegistryManagementConstants}), with a
 * bound on their length.
 */
public final class RegistryIds {
    /** The longest identifier, in characters. */
    public static final int MAX_LENGTH = 256;

    private static final Pattern TENANT = Pattern.compile("[a-zA-Z0-9_.-]+");
    private static final Pattern DEVICE = Pattern.compile("[a-zA-Z0-9_.:=-]+");

    private RegistryIds() {}

    /** Returns whether the text may be a tenant's id. */
    public static boolean isTenantId(String text) {
        return text.length() <= MAX_LENGTH && TENANT.matcher(text).matches();
    }

    /** Returns whether the text may be a device's id. */
    public static boolean isDeviceId(String text) {
        return text.length() <= MAX_LENGTH && DEVICE.matcher(text).matches();
    }

    /** Returns whether the text may be the auth-id of a password; the at sign is kept for the tenant. */
    public static boolean isAuthId(String text) {
        return isDeviceId(text);
    }
}
