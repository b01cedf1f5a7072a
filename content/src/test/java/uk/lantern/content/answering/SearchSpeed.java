package uk.lantern.content.answering;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import uk.lantern.content.learning.LearningItem;

/**
 * Measures a search among many passages, by hand: {@code SearchSpeed 100000}. Words are drawn as
 * English draws them (few often, most seldom), vectors at random; the question is embedded too.
 */
public final class SearchSpeed {

  private static final int WORDS = 120;
  private static final int PASSAGES_AN_ITEM = 50;
  private static final int VOCABULARY = 50_000;
  private static final int QUESTIONS = 200;

  private final Random random = new Random(7);

  private SearchSpeed() {}

  public static void main(String[] args) {
    new SearchSpeed().run(Integer.parseInt(args[0]));
  }

  private void run(int size) {
    List<IndexedPassage> passages = new ArrayList<>();
    while (passages.size() < size) {
      String id = "item-" + passages.size();
      LearningItem item = Reports.report(id, "", 2020, text());
      for (int i = 0; i < PASSAGES_AN_ITEM; i++) {
        passages.add(passage(item));
      }
    }
    long start = System.nanoTime();
    PassageIndex index = new PassageIndex(passages);
    say("%d passages indexed in %.1f s", size, (System.nanoTime() - start) / 1e9);
    Finder finder = Finder.plain(Embedder.shared());
    Scope anywhere = new Scope("", Set.of(), Places.load());
    double[] millis = new double[QUESTIONS];
    for (int i = 0; i < 2 * QUESTIONS; i++) {
      long asked = cpu();
      Question question = finder.question("what have we learned about " + text(6), index);
      finder.find(question, index, anywhere, item -> true);
      millis[i % QUESTIONS] = (cpu() - asked) / 1e6;
    }
    Arrays.sort(millis);
    say(
        "processor time of a question: p50 %.1f ms, p95 %.1f ms",
        millis[QUESTIONS / 2], millis[QUESTIONS * 95 / 100]);
    say("heap %d MB for %d passages", used() >> 20, index.items().size() * PASSAGES_AN_ITEM);
  }

  /** Of this thread, so that what else the machine does is not measured. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private IndexedPassage passage(LearningItem item) {
    String text = text();
    Passage passage = new Passage(item, item.text().sections().getFirst(), List.of(text));
    return new IndexedPassage(passage, vector(), List.of(vector()), () -> TokenVectors.NONE);
  }

  private Embedding vector() {
    float[] numbers = new float[Embedding.SIZE];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return Embedding.of(Embedder.unit(numbers));
  }

  private String text() {
    return "Words " + text(WORDS) + ".";
  }

  /** The nth most common word comes up about 1/n as often as the first. */
  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(" w").append((int) Math.pow(VOCABULARY, random.nextDouble()));
    }
    return text.toString();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.UK, format, values));
  }
}
