/** Files that know what they hold: checked blocks, a log of commits, a high-water mark. */
@NullMarked
package uk.lantern.store.disk;

import org.jspecify.annotations.NullMarked;
