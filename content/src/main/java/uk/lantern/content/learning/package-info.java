/** The learning library: what an item is, who may see it when, and how it is published. */
@NullMarked
package uk.lantern.content.learning;

import org.jspecify.annotations.NullMarked;
