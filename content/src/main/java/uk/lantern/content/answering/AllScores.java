package uk.lantern.content.answering;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The score of every document, 0 where nothing matches: fusion needs them all, and no order. */
final class AllScores implements CollectorManager<AllScores.Filler, double[]> {

  private final double[] scores;

  AllScores(int documents) {
    scores = new double[documents];
  }

  /** Writes one segment's scores; segments do not overlap. */
  final class Filler extends SimpleCollector {

    private int base;
    private Scorable scorer = NOTHING;

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      scores[base + document] = scorer.score();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }

  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  @Override
  public Filler newCollector() {
    return new Filler();
  }

  @Override
  public double[] reduce(Collection<Filler> fillers) {
    return scores;
  }
}
