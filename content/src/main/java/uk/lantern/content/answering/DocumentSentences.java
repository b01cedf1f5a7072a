package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the sentences of a document stand in its text. */
final class DocumentSentences {

  private final String text;
  private final List<String> sentences;
  private final List<Integer> starts = new ArrayList<>();

  DocumentSentences(String text) {
    this.text = text;
    this.sentences = Sentences.of(text);
    int from = 0;
    for (String sentence : sentences) {
      int start = text.indexOf(sentence, from);
      starts.add(start);
      from = start + sentence.length();
    }
  }

  /** The sentence of this number of a passage of the document. */
  Evaluated.Sentence place(Passage passage, int number) {
    int first = Collections.indexOfSubList(sentences, passage.sentences());
    String sentence = passage.sentences().get(number);
    int start = text.codePointCount(0, starts.get(first + number));
    int end = start + sentence.codePointCount(0, sentence.length());
    return new Evaluated.Sentence(passage.item().id(), start, end, sentence);
  }
}
