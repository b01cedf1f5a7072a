package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;

/** BM25 and vectors over the passages one viewer may see. Immutable, safe for concurrent use. */
final class PassageIndex {

  /** What a passage is ranked by; the others than BOTH are for comparison. */
  enum Mix {
    WORDS(0),
    MEANING(1),
    BOTH(0.6);

    private final double meaning;

    Mix(double meaning) {
      this.meaning = meaning;
    }

    private double of(double words, double cosine) {
      return (1 - meaning) * words + meaning * cosine;
    }
  }

  /** Of a question and a passage about something else, in the corpora looked at. */
  private static final double USUAL_COSINE = 0.1;

  /** In a library of a few passages the best would otherwise speak against itself. */
  private static final int USUALLY_SEEN = 30;

  private static final Comparator<Hit> BY_SCORE = Comparator.comparingDouble(Hit::score);

  private final List<IndexedPassage> passages;
  private final List<LearningItem> items;

  /** For each passage the place of its item among the items. */
  private final int[] itemOf;

  private final WordIndex words;

  /**
   * A passage that was found.
   *
   * @param score fused, in 0..1
   * @param cosine the vectors' share before fusion
   * @param rank the score once its words and sentences were looked at closely
   */
  record Hit(IndexedPassage indexed, double score, double cosine, double rank) {

    Hit read(double closely) {
      return new Hit(indexed, score, cosine, closely);
    }
  }

  /**
   * The best passages.
   *
   * @param words how the eligible ones score by words
   * @param cosines how near they are
   */
  record Hits(List<Hit> best, Range words, Range cosines) {

    /** How they stand to a question of so many telling words. */
    Evidence.Passages standing(double asked) {
      return new Evidence.Passages(
          asked == 0 ? 0 : Math.min(1, words.max() / asked),
          cosines.mean(USUAL_COSINE, USUALLY_SEEN));
    }
  }

  PassageIndex(List<IndexedPassage> passages) {
    this.passages = List.copyOf(passages);
    this.itemOf = new int[passages.size()];
    this.items = new ArrayList<>();
    // By identity: comparing whole reports word by word costs more than the search.
    Map<LearningItem, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < itemOf.length; i++) {
      LearningItem item = passages.get(i).passage().item();
      Integer place = places.get(item);
      if (place == null) {
        place = items.size();
        places.put(item, place);
        items.add(item);
      }
      itemOf[i] = place;
    }
    this.words = new WordIndex(this.passages);
  }

  /** The items in it, each once. */
  List<LearningItem> items() {
    return items;
  }

  List<IndexedPassage> passages() {
    return passages;
  }

  /** How many passages it holds. */
  int size() {
    return passages.size();
  }

  /** How telling a stem is among these passages; one that none holds is the most telling. */
  double idf(String stem) {
    return words.idf(stem);
  }

  /** The word of these passages that was probably meant, null when the word is one of them. */
  @Nullable String meant(String word) {
    return words.meant(word);
  }

  /** Compares every eligible passage, exactly; an item is asked about once. */
  Hits search(
      Question question,
      int size,
      Predicate<LearningItem> eligible,
      ToDoubleFunction<LearningItem> boost,
      Mix mix) {
    double[] boosts = new double[items.size()];
    for (int i = 0; i < boosts.length; i++) {
      boosts[i] = eligible.test(items.get(i)) ? boost.applyAsDouble(items.get(i)) : Double.NaN;
    }
    double[] byWords = words.scores(question);
    double[] cosines = new double[byWords.length];
    for (int i = 0; i < cosines.length; i++) {
      boolean among = !Double.isNaN(boosts[itemOf[i]]);
      byWords[i] = among ? byWords[i] : Double.NaN;
      cosines[i] = among ? question.vector().similarity(passages.get(i).vector()) : Double.NaN;
    }
    Range word = Range.of(byWords);
    Range cosine = Range.of(cosines);
    PriorityQueue<Hit> best = new PriorityQueue<>(size + 1, BY_SCORE);
    for (int i = 0; i < cosines.length; i++) {
      double score = mix.of(word.share(byWords[i]), cosine.share(cosines[i])) + boosts[itemOf[i]];
      // Not a number where the item is not eligible, and so in no comparison greater.
      if (score >= 0 && (best.size() < size || score > best.element().score())) {
        best.add(new Hit(passages.get(i), score, cosines[i], score));
        if (best.size() > size) {
          best.remove();
        }
      }
    }
    return new Hits(best.stream().sorted(BY_SCORE.reversed()).toList(), word, cosine);
  }
}
