/** A proxy between Lantern and its store that knows where a delivery stands. */
package uk.lantern.rig.wire;
