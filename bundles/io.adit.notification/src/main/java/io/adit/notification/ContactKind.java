package io.adit.notification;

/** How a contact is reached. */
public enum ContactKind {
    /** The address is an e-mail address. */
    MAIL,
    /** The address is an http or https URL that takes a signed JSON object by POST. */
    WEBHOOK,
    /** The address is a topic of the configured MQTT broker. */
    MQTT,
    /** The address is the id of a thing; a message goes out of its outbox, to whoever is subscribed. */
    DITTO
}
