/** RQL expressions about one thing, with the operators that Ditto's library does not know yet. Searching is not done here. */
@org.jspecify.annotations.NullMarked
package io.adit.things.internal.rql;
