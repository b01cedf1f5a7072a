package uk.lantern.content.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Stops the start: at least one shipped file cannot be used. The message has a line for each. */
public class BrokenContentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** At least one problem. */
  public BrokenContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that was found, not only the first. */
  public List<Problem> problems() {
    return problems;
  }
}
