package uk.lantern.content.answering;

import java.util.List;

/** A passage with what was computed from it when it was indexed. */
record IndexedPassage(Passage passage, Embedding vector, List<Embedding> sentences) {

  static IndexedPassage of(Passage passage, Vectors vectors) {
    List<Embedding> sentences = passage.sentences().stream().map(vectors::of).toList();
    return new IndexedPassage(passage, vectors.of(passage.text()), sentences);
  }
}
