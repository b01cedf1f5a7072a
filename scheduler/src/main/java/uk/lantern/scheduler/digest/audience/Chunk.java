package uk.lantern.scheduler.digest.audience;

import java.util.List;

/** Some of a frozen list, dealt with together. */
public record Chunk(String id, List<Recipient> people) {

  public Chunk {
    people = List.copyOf(people);
  }

  @Override
  public String toString() {
    return "Chunk[" + id + "]";
  }
}
