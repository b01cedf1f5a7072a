/**
 * Finds the best sentences for a question and cites them, or says that there are none.
 *
 * <p>Its figures, with how they were measured, stand in {@code infra/decisions.md}; {@link
 * uk.lantern.content.answering.RetrievalFigures} and {@link uk.lantern.content.answering.Fitting}
 * print them anew.
 */
@NullMarked
package uk.lantern.content.answering;

import org.jspecify.annotations.NullMarked;
