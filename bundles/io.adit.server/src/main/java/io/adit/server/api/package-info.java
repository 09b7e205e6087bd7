/** HTTP beside Ditto's own API: status, time series, thing models, the dashboard's files. */
@NullMarked
package io.adit.server.api;

import org.jspecify.annotations.NullMarked;
