package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Writes about many claims travel together, and each claim has its own outcome. */
class SettledTogetherTest extends OutboxWorld {

  @Test
  void ofClaimsSettledTogetherOnlyTheLostOnesAreRefused() throws Exception {
    for (int i = 0; i < 20; i++) {
      a.offer(message(MessageKind.DIGEST, "p" + i));
    }
    List<Claim> claims = a.claim(20);
    claims.subList(0, 5).forEach(c -> a.cancel(Cancellation.of(c.delivery().message().key(), "x")));
    List<Callable<Boolean>> sendings = new ArrayList<>();
    claims.forEach(claim -> sendings.add(() -> a.sending(claim)));
    List<Boolean> held = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (var answer : threads.invokeAll(sendings)) {
        held.add(answer.get());
      }
    }
    assertThat(held.subList(0, 5)).containsOnly(false);
    assertThat(held.subList(5, 20)).containsOnly(true);
  }
}
