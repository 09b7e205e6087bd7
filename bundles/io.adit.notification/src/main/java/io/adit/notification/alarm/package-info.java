/** Brings the engine's alarms to the people whom the model names: notices from alarms, contacts and routes from the programme's things. */
@NullMarked
package io.adit.notification.alarm;

import org.jspecify.annotations.NullMarked;
