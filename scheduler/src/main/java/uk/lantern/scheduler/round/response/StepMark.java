package uk.lantern.scheduler.round.response;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lantern.scheduler.people.PersonKey;

/** By what a step is known when it comes again: the same press, from whatever device. */
final class StepMark {

  private static final int BYTES = 8;

  private StepMark() {}

  static String of(ResponseStep step) {
    List<String> parts =
        switch (step) {
          case ResponseStep.Give it ->
              it.answers().stream()
                  .flatMap(a -> Stream.of(a.question(), a.value(), a.remark()))
                  .toList();
          case ResponseStep.Act it -> List.of(String.valueOf(it.acted()));
          case ResponseStep.SendBack it -> List.of(it.comment());
          case ResponseStep.Delegate it -> List.of(id(it.to()));
          case ResponseStep.Start it -> List.of();
          case ResponseStep.Declare it -> List.of();
          case ResponseStep.Submit it -> List.of();
        };
    return digest(
        Stream.concat(Stream.of(step.move().name()), parts.stream())
            .collect(Collectors.joining("\u0000")));
  }

  private static String id(PersonKey person) {
    return person.tenant() + "|" + person.objectId();
  }

  private static String digest(String words) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
