/** Which device a message is for, which interlocks have a say, and what the sender is told: the same in both forms, whoever carries the command. */
@NullMarked
package io.adit.publish.command;

import org.jspecify.annotations.NullMarked;
