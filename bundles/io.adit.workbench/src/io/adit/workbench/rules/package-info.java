/** The page of a rule: what it says, its levels and its action plan in tables. Back-tests are beside it, in a package of their own. */
@NullMarked
package io.adit.workbench.rules;

import org.jspecify.annotations.NullMarked;
