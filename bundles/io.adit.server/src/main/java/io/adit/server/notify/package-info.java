/** Brings the engine's alarms to the people whom the model names: notices from alarms, routes from the programme, senders from the operator's file. */
@NullMarked
package io.adit.server.notify;

import org.jspecify.annotations.NullMarked;
