/** The packaged jar, several times, with a store, a tenant and something to send. */
package uk.lantern.rig.world;
