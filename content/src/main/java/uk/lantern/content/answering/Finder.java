package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.answering.Finding.Candidate;
import uk.lantern.content.learning.LearningItem;

/** Finds passages and sentences for a question and weighs them. */
final class Finder {

  private static final int PASSAGES_READ = 20;

  /** What a passage about a named place gains over one about the whole country. */
  private static final double LOCAL = 0.15;

  /** Not what stands with a capital: a name the passages lack is no slip of the pen. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{5,}(?![\\p{L}\\p{N}])");

  /** The slowest part of a question: no honest one holds more words that nobody knows. */
  private static final int WORDS_MENDED = 12;

  private final Embedder embedder;
  private final Synonyms synonyms;
  private final Set<String> silent;
  private final SentenceModel model = SentenceModel.load();

  /**
   * @param silent stems of words that say nothing of what is asked ("anything", "tell me")
   */
  Finder(Embedder embedder, Synonyms synonyms, Set<String> silent) {
    this.embedder = embedder;
    this.synonyms = synonyms;
    this.silent = silent;
  }

  /** For any corpus: without the words of our own library. */
  static Finder plain(Embedder embedder) {
    return new Finder(embedder, new Synonyms(List.of()), Set.of());
  }

  private Set<String> telling(String text) {
    Set<String> terms = Terms.of(text);
    Set<String> telling = new LinkedHashSet<>(terms);
    telling.removeAll(silent);
    return telling.size() < 2 ? terms : telling; // of one word alone nothing can be told
  }

  Question question(String text, PassageIndex index) {
    String mended = mended(text, index);
    Reading reading = embedder.readQuestion(synonyms.writtenOut(mended, embedder::isWord));
    return new Question(
        mended,
        telling(mended),
        synonyms.in(mended),
        Embedding.of(reading.whole()),
        Focus.of(reading),
        words(reading, index));
  }

  private static List<Question.Word> words(Reading reading, PassageIndex index) {
    List<Question.Word> words = new ArrayList<>();
    for (int i = 0; i < reading.tokens().length; i++) {
      for (String stem : Terms.of(reading.word(i))) {
        words.add(new Question.Word(reading.of(i), index.idf(stem)));
      }
    }
    return words;
  }

  private String mended(String text, PassageIndex index) {
    Matcher words = WORD.matcher(text);
    StringBuilder mended = new StringBuilder();
    int tried = 0;
    while (words.find() && tried < WORDS_MENDED) {
      String word = words.group().toLowerCase(Locale.UK);
      if (!synonyms.knows(word) && !embedder.isWord(word)) {
        tried++;
        String meant = index.meant(word);
        words.appendReplacement(mended, Matcher.quoteReplacement(meant == null ? word : meant));
      }
    }
    return words.appendTail(mended).toString();
  }

  /** Looks among eligible items; those about a place the scope names go before others. */
  Finding find(
      Question question, PassageIndex index, Scope scope, Predicate<LearningItem> eligible) {
    PassageIndex.Hits hits =
        index.search(
            question,
            PASSAGES_READ,
            eligible,
            item -> scope.local(item) ? LOCAL : 0,
            PassageIndex.Mix.BOTH);
    Coverage coverage = Coverage.of(question, index);
    Candidates candidates = new Candidates(question, coverage, scope, model);
    List<PassageIndex.Hit> read =
        hits.best().stream()
            .map(hit -> hit.read(candidates.add(hit)))
            .sorted(Comparator.comparingDouble(PassageIndex.Hit::rank).reversed())
            .toList();
    List<Candidate> best = candidates.best();
    Evidence evidence =
        best.isEmpty()
            ? Evidence.NONE
            : Evidence.of(
                hits.standing(coverage.all()), candidates, best, coverage.asked(index.size()));
    return new Finding(question, read, best, evidence, candidates.naming());
  }
}
