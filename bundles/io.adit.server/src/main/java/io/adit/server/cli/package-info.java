/** The {@code adit} command: one class per subcommand; every error is one sentence, every failure an exit code. */
@NullMarked
package io.adit.server.cli;

import org.jspecify.annotations.NullMarked;
