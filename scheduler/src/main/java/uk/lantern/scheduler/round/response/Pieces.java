package uk.lantern.scheduler.round.response;

import java.util.List;
import java.util.stream.IntStream;
import uk.lantern.scheduler.round.Round;

/** What a round asks of an agency. */
final class Pieces {

  private Pieces() {}

  /** Every piece, in the order in which the round has them; none for rounds put to persons. */
  static List<ResponseKey> of(Round round, String agency) {
    return names(round, agency).stream()
        .map(piece -> new ResponseKey(round.ref(), agency, piece))
        .toList();
  }

  private static List<String> names(Round round, String agency) {
    return switch (round.kind()) {
      case SINGLE_AGENCY_AUDIT -> {
        int samples = round.plan().cases().samples().getOrDefault(agency, 0);
        yield IntStream.rangeClosed(1, samples).mapToObj(Integer::toString).toList();
      }
      case MULTI_AGENCY_AUDIT -> round.plan().cases().references();
      case ASSURANCE_REQUEST -> List.of(ResponseKey.WHOLE);
      case PULSE, TRAINING_EVALUATION -> List.of();
    };
  }
}
