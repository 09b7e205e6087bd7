package io.adit.connectivity.registry;

/** Outcome of a device's login. */
public sealed interface Authentication {
    /**
     * The device is who it says and may connect.
     *
     * @param tenant its tenant
     * @param device its device id
     * @param authId the name it logged in with
     * @param grant what it was let in for
     */
    record Authenticated(String tenant, String device, String authId, Grant grant) implements Authentication {}

    /** Unknown tenant or auth-id, disabled or expired credential, wrong password: deliberately not told apart. */
    record BadCredentials() implements Authentication {}

    /**
     * The credentials are right, but the device may not connect.
     *
     * @param reason for the log
     */
    record NotAuthorized(String reason) implements Authentication {}

    /** Too many logins wait for their check; the device should try again later. */
    record Busy() implements Authentication {}
}
