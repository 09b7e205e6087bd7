/**
 * The OpenAPI description of what is served: tables of operations as text resources, the document that is made of them, and
 * the page to try it. Says nothing of how the operations work.
 */
@NullMarked
package io.adit.gateway.openapi;

import org.jspecify.annotations.NullMarked;
