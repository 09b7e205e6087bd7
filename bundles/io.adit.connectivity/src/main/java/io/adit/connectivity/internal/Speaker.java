package io.adit.connectivity.internal;

/**
 * Who speaks on a connection: a device or gateway that logged in.
 *
 * @param tenant its tenant
 * @param device its device id
 * @param authId the name it logged in with
 */
public record Speaker(String tenant, String device, String authId) {}
