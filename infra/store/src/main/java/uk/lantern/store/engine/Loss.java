package uk.lantern.store.engine;

import java.util.OptionalLong;

/** The files hold an older state than the one that was last acknowledged. */
public final class Loss extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Loss(long held, OptionalLong promised) {
    super(
        promised.isPresent()
            ? "it holds commit %d of %d that were acknowledged"
                .formatted(held, promised.getAsLong())
            : "it holds commit %d, and lantern.high, which tells how many were acknowledged, is missing or damaged"
                .formatted(held));
  }
}
