/** Ways to reach contacts: mail, signed webhook, MQTT. */
@NullMarked
package io.adit.notification.send;

import org.jspecify.annotations.NullMarked;
