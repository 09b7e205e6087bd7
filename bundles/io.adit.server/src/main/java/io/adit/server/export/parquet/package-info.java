/** Writing Parquet files. */
@NullMarked
package io.adit.server.export.parquet;

import org.jspecify.annotations.NullMarked;
