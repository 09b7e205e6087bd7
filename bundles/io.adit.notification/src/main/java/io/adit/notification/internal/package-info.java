/** The ledger of notices and deliveries, its records, and who is due next. */
@NullMarked
package io.adit.notification.internal;

import org.jspecify.annotations.NullMarked;
