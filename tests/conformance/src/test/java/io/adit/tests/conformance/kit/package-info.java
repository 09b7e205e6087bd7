/**
 * What the cases are written with: the server under test, requests with their expectations, WebSocket and event streams,
 * and the list of known gaps. No case belongs here.
 */
package io.adit.tests.conformance.kit;
