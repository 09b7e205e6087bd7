/**
 * TLS of listeners: one place where PEM files become server options, and where changed files are taken up while the
 * listener runs. Who a client certificate belongs to is the registry's business.
 */
@NullMarked
package io.adit.connectivity.tls;

import org.jspecify.annotations.NullMarked;
