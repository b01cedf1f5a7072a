/** The embedded MongoDB-compatible server for one machine: one file, one door, no installation. */
@NullMarked
package uk.lantern.store;

import org.jspecify.annotations.NullMarked;
