/**
 * Who is asking: people with a password, dashboard sessions, subjects named by a trusted proxy. Says nothing of what
 * they may do; that is the policies' business.
 */
@NullMarked
package io.adit.gateway.auth;

import org.jspecify.annotations.NullMarked;
