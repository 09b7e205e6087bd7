package io.adit.publish.plan;

/** Where the passwords of newly registered devices go, so that somebody can put them into the devices. */
@FunctionalInterface
public interface Secrets {
    /**
     * Keeps a password; called before the registry learns it, so that none is lost.
     *
     * @param authId name that the device connects with, without the tenant
     */
    void keep(String tenant, String deviceId, String authId, String password);
}
