package uk.lantern.content.answering;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** bge-small-en-v1.5, quantised: what a text means as a whole. Safe for concurrent use. */
final class SentenceEncoder {

  private static final Map<String, String> LIMITS =
      Map.of("maxLength", "256", "truncation", "true", "padding", "false");

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;

  SentenceEncoder() {
    try (InputStream words = resource("/bge-small-en-v1.5-q-tokenizer.json");
        InputStream model = resource("/bge-small-en-v1.5-q.onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One thread that does not spin: turns run beside each other, and the cores are few.
      options.setIntraOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      tokenizer = HuggingFaceTokenizer.newInstance(words, LIMITS);
      session = environment.createSession(model.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException("The safety check's language model cannot be read", e);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX runtime cannot load the safety check's model", e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SentenceEncoder.class.getResourceAsStream(name), name);
  }

  /** The vector of length 1. This model speaks for a whole text in its first token. */
  float[] direction(String text) {
    Encoding words = tokenizer.encode(text);
    try (OnnxTensor ids = tensor(words.getIds());
        OnnxTensor mask = tensor(words.getAttentionMask());
        OnnxTensor types = tensor(words.getTypeIds());
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return Embedder.unit(((float[][][]) result.get(0).getValue())[0][0]);
    } catch (OrtException e) {
      throw new IllegalStateException("The safety check's language model failed on a text", e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }
}
