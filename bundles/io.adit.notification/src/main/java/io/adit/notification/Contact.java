package io.adit.notification;

import java.util.Locale;

/**
 * Someone, or something, that can be told.
 *
 * @param id unique in the settings
 * @param name for people
 * @param kind how it is reached
 * @param address where, in the form of the kind
 * @param language in which it is told, as far as there are words of it; else English
 */
public record Contact(String id, String name, ContactKind kind, String address, Locale language) {}
