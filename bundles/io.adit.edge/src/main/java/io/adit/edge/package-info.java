/**
 * The link of a station to a centre: an Adit that keeps working alone, and hands on what it has whenever its uplink allows. Here is the station's side, and
 * what both sides say to each other; how a centre takes it is the server's.
 */
@NullMarked
package io.adit.edge;

import org.jspecify.annotations.NullMarked;
