package io.adit.notification;

/**
 * Someone, or something, that can be told.
 *
 * @param id unique in the settings
 * @param name for people
 * @param kind how it is reached
 * @param address where, in the form of the kind
 */
public record Contact(String id, String name, ContactKind kind, String address) {}
