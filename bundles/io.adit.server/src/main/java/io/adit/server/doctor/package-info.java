/** What is wrong with an installation, and what to do: the data folder, the machine, the server on it, and those that it works with. */
@NullMarked
package io.adit.server.doctor;

import org.jspecify.annotations.NullMarked;
