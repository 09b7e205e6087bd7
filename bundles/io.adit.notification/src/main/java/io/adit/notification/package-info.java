/**
 * Tells people and systems about alarms: who is told what by which route, a durable outbox, retries and escalation. What an alarm is belongs elsewhere.
 */
@NullMarked
package io.adit.notification;

import org.jspecify.annotations.NullMarked;
