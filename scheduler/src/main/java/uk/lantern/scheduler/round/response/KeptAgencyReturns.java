package uk.lantern.scheduler.round.response;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** Puts where an agency's answers stand beside who of it is outstanding. */
record KeptAgencyReturns(ResponsesStore store, RoundsAsked asked, Rounds rounds)
    implements AgencyReturns {

  /** More are never open at once. */
  private static final int MOST = 200;

  @Override
  public List<AgencyReturn> open(String agency) {
    return agency.isEmpty()
        ? List.of()
        : rounds.in(Set.of(RoundState.OPEN), MOST).stream()
            .filter(it -> isPutTo(it, agency))
            .sorted(Comparator.comparing((Round it) -> it.plan().dates().closes()))
            .map(it -> of(it, agency))
            .toList();
  }

  private boolean isPutTo(Round it, String agency) {
    return it.kind().isOfAgencies()
        && !it.isAnonymous()
        && asked.now(it).shut().isEmpty()
        && !Pieces.of(it, agency).isEmpty()
        && rounds.agencies(it).contains(agency);
  }

  private AgencyReturn of(Round round, String agency) {
    Map<ResponseKey, Response> begun =
        store.of(round.ref(), agency).stream()
            .collect(Collectors.toMap(Response::key, Function.identity()));
    List<Response> all =
        Pieces.of(round, agency).stream()
            .map(key -> begun.getOrDefault(key, Response.of(key)))
            .toList();
    List<Response> unsent =
        all.stream().filter(it -> it.state() != ResponseState.SUBMITTED).toList();
    long people =
        rounds.outstanding(round).people().stream()
            .filter(it -> it.agency().equals(agency))
            .count();
    return new AgencyReturn(
        round,
        names(all),
        names(unsent),
        names(unsent.stream().filter(it -> it.auditor() == null).toList()),
        Math.toIntExact(people));
  }

  private static List<String> names(List<Response> those) {
    return those.stream().map(it -> it.key().piece()).toList();
  }

  @Override
  public String toString() {
    return "KeptAgencyReturns";
  }
}
