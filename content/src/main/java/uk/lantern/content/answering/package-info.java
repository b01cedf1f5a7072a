/** Finds the best sentences for a question and cites them, or says that there are none. */
@NullMarked
package uk.lantern.content.answering;

import org.jspecify.annotations.NullMarked;
