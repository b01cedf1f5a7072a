package uk.lantern.content.answering;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds, among texts that wait, the one that asks the same in other words. */
public final class SameMeaning {

  /**
   * Cosine from which two questions are taken to be one; a person still decides. Of nine questions
   * in other words seven measured .80 to .95 and two less; of six other questions on the same
   * subjects the nearest measured .76.
   */
  static final double ALIKE = .78;

  private static final int REMEMBERED = 500;

  private final Map<String, Embedding> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Embedding> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** The one most alike, if any is alike enough. */
  public <T> Optional<T> among(List<T> all, Function<T, String> text, String question) {
    Embedding wanted = direction(question);
    return all.stream()
        .filter(one -> wanted.similarity(direction(text.apply(one))) >= ALIKE)
        .max(Comparator.comparingDouble(one -> wanted.similarity(direction(text.apply(one)))));
  }

  double similarity(String one, String other) {
    return direction(one).similarity(direction(other));
  }

  private Embedding direction(String text) {
    return known.computeIfAbsent(text, Embedder.shared()::embed);
  }
}
