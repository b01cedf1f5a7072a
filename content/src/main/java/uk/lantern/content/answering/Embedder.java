package uk.lantern.content.answering;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.util.VectorUtil;

/** A language model, quantised: text to a vector of 384 numbers. Safe for concurrent use. */
final class Embedder {

  private static final Map<String, String> LIMITS =
      Map.of("maxLength", "256", "truncation", "true", "padding", "false");

  private final LanguageModel model;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;

  Embedder(LanguageModel model) {
    this.model = model;
    try (InputStream words = resource(model.tokenizer());
        InputStream weights = resource(model.weights());
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One thread that does not spin: turns run beside each other, and the cores are few.
      options.setIntraOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      tokenizer = HuggingFaceTokenizer.newInstance(words, LIMITS);
      session = environment.createSession(weights.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException("The language model in the jar cannot be read", e);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX runtime cannot load the language model", e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Embedder.class.getResourceAsStream(name), name);
  }

  private static final class Shared {
    private static final CompletableFuture<Embedder> ONE = loading(LanguageModel.MINILM);
  }

  /** The one that answers, once it is loaded; two would hold the model twice. */
  static Embedder shared() {
    return loadingShared().join();
  }

  /** Begins to load the one that answers, unless somebody has. */
  static CompletableFuture<Embedder> loadingShared() {
    return Shared.ONE;
  }

  /** Loads a model on a thread of its own, so that whoever asks may do something else. */
  static CompletableFuture<Embedder> loading(LanguageModel model) {
    return CompletableFuture.supplyAsync(
        () -> new Embedder(model),
        task -> Thread.ofPlatform().daemon().name("load-" + model).start(task));
  }

  Embedding embed(String text) {
    return Embedding.of(direction(text));
  }

  /** The vector of length 1 as the model gives it. */
  float[] direction(String text) {
    return model.whole(run(tokenizer.encode(text)));
  }

  /** The text token by token. */
  Reading read(String text) {
    Encoding encoding = tokenizer.encode(text);
    float[][] all = run(encoding);
    CharSpan[] spans = encoding.getCharTokenSpans();
    float[][] tokens = new float[Math.max(0, all.length - 2)][];
    int[] starts = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = unit(all[i + 1]);
      // The tokenizer counts whole characters, Java counts two for the rarest.
      starts[i] = text.offsetByCodePoints(0, spans[i + 1].getStart());
    }
    return new Reading(text, model.whole(all), tokens, starts);
  }

  /** A question token by token; what only tells the model that it is one is left out. */
  Reading readQuestion(String text) {
    return read(model.asking() + text).from(model.asking().length());
  }

  LanguageModel model() {
    return model;
  }

  /** Whether the model knows the word whole: then it is a word, not a slip of the pen. */
  boolean isWord(String word) {
    return tokenizer.encode(word).getIds().length <= 3;
  }

  private float[][] run(Encoding words) {
    try (OnnxTensor ids = tensor(words.getIds());
        OnnxTensor mask = tensor(words.getAttentionMask());
        OnnxTensor types = tensor(words.getTypeIds());
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("The language model failed on a text", e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  /** The same direction with length 1. */
  static float[] unit(float[] vector) {
    double length = Math.sqrt(Math.max(1e-12, VectorUtil.dotProduct(vector, vector)));
    float[] result = new float[vector.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) (vector[i] / length);
    }
    return result;
  }
}
