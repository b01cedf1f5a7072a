package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.lantern.content.answering.Finding.Candidate;
import uk.lantern.content.learning.LearningItem;

/** Finds passages and sentences for a question and weighs them. */
final class Finder {

  private static final int PASSAGES_READ = 12;
  private static final int PASSAGES_COVERING = 2;

  /** What a passage about a named place gains over one about the whole country. */
  private static final double LOCAL = 0.15;

  /** Parts of a sentence's score beside its cosine; chosen on every third SQuAD 2.0 question. */
  private static final double FROM_PASSAGE = 0.3;

  private static final double FROM_WORDS = 0.5;

  private static final int SENTENCES_BEHIND = 10;
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  /** The slowest part of a question: no honest one holds more words that nobody knows. */
  private static final int WORDS_MENDED = 12;

  private final Embedder embedder;
  private final Synonyms synonyms;

  Finder(Embedder embedder, Synonyms synonyms) {
    this.embedder = embedder;
    this.synonyms = synonyms;
  }

  Question question(String text, PassageIndex index) {
    String mended = mended(text, index);
    return new Question(
        mended, Terms.of(mended), synonyms.in(mended), embedder.embed(synonyms.writtenOut(mended)));
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
    Set<String> once = new HashSet<>(); // neighbouring passages share a sentence
    List<Candidate> candidates =
        hits.best().stream()
            .flatMap(hit -> candidates(hit, question, index).stream())
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .filter(one -> once.add(one.passage().item().id() + one.sentence()))
            .toList();
    return new Finding(
        question, hits.best(), candidates, evidence(question, index, hits, candidates));
  }

  private static List<Candidate> candidates(
      PassageIndex.Hit hit, Question question, PassageIndex index) {
    List<Candidate> candidates = new ArrayList<>();
    Passage passage = hit.indexed().passage();
    for (int i = 0; i < passage.sentences().size(); i++) {
      String sentence = passage.sentences().get(i);
      if (Sentences.citable(sentence)) {
        Embedding vector = hit.indexed().sentences().get(i);
        double similarity = question.vector().similarity(vector);
        double score =
            similarity
                + FROM_PASSAGE * hit.score()
                + FROM_WORDS * coverage(question, index, sentence);
        candidates.add(new Candidate(passage, sentence, vector, similarity, score));
      }
    }
    return candidates;
  }

  private Evidence evidence(
      Question question, PassageIndex index, PassageIndex.Hits hits, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return Evidence.NONE;
    }
    String top =
        hits.best().stream()
            .limit(PASSAGES_COVERING)
            .map(hit -> hit.indexed().passage().item().text().title() + ". " + text(hit))
            .collect(Collectors.joining(" "));
    double behind =
        candidates.stream()
            .skip(1)
            .limit(SENTENCES_BEHIND)
            .mapToDouble(Candidate::similarity)
            .average()
            .orElse(0);
    double nearest = candidates.stream().mapToDouble(Candidate::similarity).max().orElse(0);
    double passage = hits.best().stream().mapToDouble(PassageIndex.Hit::cosine).max().orElse(0);
    double maxSim =
        Embedder.maxSim(
            embedder.tokens(synonyms.writtenOut(question.text())),
            embedder.tokens(text(hits.best().getFirst())));
    return new Evidence(
        coverage(question, index, top),
        nearest,
        maxSim,
        nearest - behind,
        passage - hits.averageCosine());
  }

  private static String text(PassageIndex.Hit hit) {
    return hit.indexed().passage().text();
  }

  private static double coverage(Question question, PassageIndex index, String text) {
    Set<String> held = Terms.of(text);
    for (Map.Entry<String, List<String>> one : question.synonyms().entrySet()) {
      if (one.getValue().stream().anyMatch(name -> held.containsAll(Terms.of(name)))) {
        held.addAll(Terms.of(one.getKey()));
      }
    }
    double asked = 0;
    double found = 0;
    for (String term : question.terms()) {
      double weight = index.idf(term);
      asked += weight;
      found += held.contains(term) ? weight : 0;
    }
    return asked == 0 ? 0 : found / asked;
  }
}
