package uk.lantern.content.privacy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Figures of which sums are known, and a linear solver to find which of them can be told. */
final class Unknowns {

  private static final double SAME = 1e-4;

  private final Map<String, Integer> places = new TreeMap<>();
  private final List<Known> known = new ArrayList<>();
  private final List<double[]> possible = new ArrayList<>();

  /** How a sum stands to its value. */
  enum Is {
    EXACTLY,
    AT_MOST,
    AT_LEAST
  }

  /** A sum of cells, and what is known of it. */
  private record Known(Map<String, Double> sum, Is is, double value) {

    Expression in(Expression expression) {
      return switch (is) {
        case EXACTLY -> expression.level(value);
        case AT_MOST -> expression.upper(value);
        case AT_LEAST -> expression.lower(value);
      };
    }

    boolean fits(double sum) {
      double off = sum - value;
      return switch (is) {
        case EXACTLY -> Math.abs(off) < SAME;
        case AT_MOST -> off < SAME;
        case AT_LEAST -> off > -SAME;
      };
    }
  }

  void know(Map<String, Double> sum, Is is, double value) {
    sum.keySet().forEach(cell -> places.putIfAbsent(cell, places.size()));
    known.add(new Known(sum, is, value));
  }

  static Map<String, Double> sum(List<String> cells) {
    return cells.stream().collect(Collectors.toMap(cell -> cell, cell -> 1.0));
  }

  /**
   * Whether only one value fits all that is known.
   *
   * @param truth what the cell is, to make sure that the solver finds no less than there is
   */
  boolean isOnly(String cell, int truth) {
    int place = places.getOrDefault(cell, -1);
    if (differs(place)) {
      return false; // two solutions that were found on the way differ in it
    }
    double most = solve(place, true);
    double least = solve(place, false);
    assertThat(truth)
        .as("what it is, is possible")
        .isBetween((int) Math.ceil(least - SAME), (int) Math.floor(most + SAME));
    return most - least < 1 - SAME;
  }

  /** A whole person more or less. */
  private boolean differs(int place) {
    double most = possible.stream().mapToDouble(it -> it[place]).max().orElse(0);
    double least = possible.stream().mapToDouble(it -> it[place]).min().orElse(0);
    return most - least >= 1 - SAME;
  }

  /** The most or least that a cell can be. */
  private double solve(int place, boolean most) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> cells = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      cells.add(model.newVariable("cell " + i).lower(0));
    }
    cells.get(place).weight(1);
    for (Known it : known) {
      Expression expression = it.in(model.newExpression("known " + model.countExpressions()));
      it.sum().forEach((cell, factor) -> expression.set(cells.get(at(cell)), factor));
    }
    Optimisation.Result result = most ? model.maximise() : model.minimise();
    assertThat(result.getState().isOptimal()).as("an optimum: %s", result.getState()).isTrue();
    double[] point = new double[places.size()];
    for (int i = 0; i < point.length; i++) {
      point[i] = result.doubleValue(i);
    }
    assertThat(Arrays.stream(point).min().orElse(0))
        .as("no cell has fewer than nobody")
        .isGreaterThan(-SAME);
    assertThat(known).as("a solution that is one").allMatch(it -> it.fits(total(it, point)));
    possible.add(point);
    return point[place];
  }

  private double total(Known it, double[] point) {
    return it.sum().entrySet().stream()
        .mapToDouble(cell -> cell.getValue() * point[at(cell.getKey())])
        .sum();
  }

  private int at(String cell) {
    return places.getOrDefault(cell, -1);
  }
}
