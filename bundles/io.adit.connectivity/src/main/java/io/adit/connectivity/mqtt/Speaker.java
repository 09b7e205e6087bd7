package io.adit.connectivity.mqtt;

/**
 * Who speaks on a connection: a device or gateway that logged in.
 *
 * @param tenant its tenant
 * @param device its device id
 * @param authId the name it logged in with
 */
record Speaker(String tenant, String device, String authId) {}
