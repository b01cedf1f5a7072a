/**
 * Finds the best sentences for a question and cites them, or says that there are none.
 *
 * <p>Measured on 2026-11-23, 2 shared cores, by {@link uk.lantern.content.answering.Evaluation} and
 * {@link uk.lantern.content.answering.RefusalFitting}:
 *
 * <table>
 *   <caption>SciFact, 505 training claims, passages of about 120 words</caption>
 *   <tr><th>ranked by</th><th>nDCG@10</th><th>recall@100</th></tr>
 *   <tr><td>words (BM25)</td><td>0.851</td><td>0.986</td></tr>
 *   <tr><td>meaning (MiniLM, one byte a number)</td><td>0.833</td><td>0.985</td></tr>
 *   <tr><td>both, min-max fused</td><td>0.889</td><td>0.994</td></tr>
 * </table>
 *
 * <p>What SQuAD 2.0 gave stands in {@code answering/refusal.yml} as its provenance.
 */
@NullMarked
package uk.lantern.content.answering;

import org.jspecify.annotations.NullMarked;
