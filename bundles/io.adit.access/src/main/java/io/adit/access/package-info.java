/**
 * How a client gets to a server over HTTP: the proxies on the way, the certificates that are trusted, and who it is. What is said to the server does not
 * belong here.
 */
@NullMarked
package io.adit.access;

import org.jspecify.annotations.NullMarked;
