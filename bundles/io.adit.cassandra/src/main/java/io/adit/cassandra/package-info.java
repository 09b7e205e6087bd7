/** Histories in an Apache Cassandra: one process writes each of them, any number reads beside it. What is in a history belongs elsewhere. */
@NullMarked
package io.adit.cassandra;

import org.jspecify.annotations.NullMarked;
