/** The bars: each a command that prints its figures and fails when it is not reached. */
package uk.lantern.rig.bar;
