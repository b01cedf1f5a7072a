/** Tests of the shipped files and of what an editor is told. */
@NullMarked
package uk.lantern.content.catalogue;

import org.jspecify.annotations.NullMarked;
