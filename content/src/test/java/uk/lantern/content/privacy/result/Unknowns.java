package uk.lantern.content.privacy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Figures of which sums are known, and a linear solver to find which of them can be told. */
final class Unknowns {

  private static final double SAME = 1e-4;

  private final Map<String, Integer> places = new TreeMap<>();
  private final List<Known> known = new ArrayList<>();
  private final List<double[]> possible = new ArrayList<>();

  /** A sum of cells, and what is known of it. */
  private record Known(Map<String, Double> sum, Relationship is, double value) {}

  void know(Map<String, Double> sum, Relationship is, double value) {
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
    double most = solve(place, GoalType.MAXIMIZE);
    double least = solve(place, GoalType.MINIMIZE);
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
  private double solve(int place, GoalType goal) {
    List<LinearConstraint> constraints = new ArrayList<>();
    known.forEach(
        it -> constraints.add(new LinearConstraint(dense(it.sum()), it.is(), it.value())));
    double[] objective = new double[places.size()];
    objective[place] = unit(place);
    double[] point =
        new SimplexSolver()
            .optimize(
                new LinearObjectiveFunction(objective, 0),
                new LinearConstraintSet(constraints),
                goal,
                new NonNegativeConstraint(true),
                new MaxIter(100_000))
            .getPoint();
    assertThat(constraints).as("a solution that is one").allMatch(it -> fits(it, point));
    for (int i = 0; i < point.length; i++) {
      point[i] *= unit(i);
    }
    possible.add(point);
    return point[place];
  }

  /**
   * Each cell is counted in a unit of its own: the solver takes a variable whose column happens to
   * look like a basic one for another (seen in commons-math 3.6.1: a maximum of 0 where 1 fits).
   */
  private static double unit(int place) {
    return 1 + (place * 37 % 101) / 149.0;
  }

  private static boolean fits(LinearConstraint constraint, double[] point) {
    double off = constraint.getCoefficients().dotProduct(new ArrayRealVector(point, false));
    off -= constraint.getValue();
    return switch (constraint.getRelationship()) {
      case EQ -> Math.abs(off) < SAME;
      case LEQ -> off < SAME;
      case GEQ -> off > -SAME;
    };
  }

  private double[] dense(Map<String, Double> sum) {
    double[] all = new double[places.size()];
    sum.forEach((cell, factor) -> put(all, places.getOrDefault(cell, -1), factor));
    return all;
  }

  private static void put(double[] all, int place, double factor) {
    all[place] = factor * unit(place);
  }
}
