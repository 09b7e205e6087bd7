/** Views for who may do what: the roles of people, and how devices log in. */
@NullMarked
package io.adit.workbench.access;

import org.jspecify.annotations.NullMarked;
