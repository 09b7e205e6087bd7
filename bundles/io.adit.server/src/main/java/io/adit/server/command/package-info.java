/** What stands between senders of commands and devices: interlocks, and the journal of who sent what. */
@NullMarked
package io.adit.server.command;

import org.jspecify.annotations.NullMarked;
