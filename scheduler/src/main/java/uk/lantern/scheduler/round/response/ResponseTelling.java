package uk.lantern.scheduler.round.response;

import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import uk.lantern.scheduler.round.letter.RoundNews;

/**
 * Tells others of a step as soon as it is stored; whoever took it does not wait. What fails here
 * the sweep tells.
 */
record ResponseTelling(ResponseNews source, ObjectProvider<RoundNews> news)
    implements Consumer<ResponseTaken> {

  @Override
  public void accept(ResponseTaken taken) {
    Thread.ofVirtual().name("round-news").start(() -> tell(taken));
  }

  private void tell(ResponseTaken taken) {
    news.stream().forEach(it -> it.tell(() -> source.ofLast(taken.now())));
  }

  @Override
  public String toString() {
    return "ResponseTelling[]";
  }
}
