/**
 * Conformance with the Ditto contract, one class for each resource. Expectations come from Ditto's documentation, its OpenAPI
 * and what was seen on real servers, never from what the server under test happens to answer.
 */
package io.adit.tests.conformance;
