package io.adit.engine.programme;

/** Which time a clean sample bears. The raw sample keeps the time of the payload whatever the policy. */
public enum ClockPolicy {
    /** That of the payload; that of arrival where the payload has none. */
    DEVICE,
    /** That of arrival always, for devices whose clock is worth nothing. Values of several times in one message then count as duplicates. */
    ARRIVAL,
    /**
     * That of the payload, moved by the estimated skew of the device's clock while that is beyond the tolerance; such samples are UNCERTAIN CLOCK.
     */
    CORRECTED
}
