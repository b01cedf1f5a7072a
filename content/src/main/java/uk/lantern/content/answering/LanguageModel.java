package uk.lantern.content.answering;

/**
 * A small language model that a jar carries. {@link #MINILM} is what Lantern answers with; {@link
 * #BGE} can be measured beside it on a library of one's own ({@code lantern evaluate --model bge}).
 */
public enum LanguageModel {
  /** all-MiniLM-L6-v2: a text points where its words point on average. */
  MINILM("all-minilm-l6-v2-q", "minilm-l6-v2-q-int8-3", "", false),

  /**
   * bge-small-en-v1.5: twice the layers and time; a text points where its first mark does, and a
   * question says that it is one.
   */
  BGE(
      "bge-small-en-v1.5-q",
      "bge-small-en-v1.5-q-int8-1",
      "Represent this sentence for searching relevant passages: ",
      true);

  private final String resource;
  private final String file;
  private final String asking;
  private final boolean first;

  LanguageModel(String resource, String file, String asking, boolean first) {
    this.resource = resource;
    this.file = file;
    this.asking = asking;
    this.first = first;
  }

  String weights() {
    return "/" + resource + ".onnx";
  }

  String tokenizer() {
    return "/" + resource + "-tokenizer.json";
  }

  /** Another model or record form gets another name: the old file is then left alone. */
  String vectorFile() {
    return file + ".vectors";
  }

  /** What stands before a question, for the model to know that it is one. */
  String asking() {
    return asking;
  }

  /** The direction of a text of these tokens, marks of begin and end included. */
  float[] whole(float[][] tokens) {
    return Embedder.unit(first ? tokens[0] : Reading.sum(tokens));
  }
}
