package uk.lantern.bot.page.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the register, and in which order. It narrows what the person may
 * see and never widens it, so it need not be signed.
 */
public final class RegisterFilter {

  /** Codes of ours look like this; anything else names nothing and is left out. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_/-]{0,59}");

  private static final String SORT = "sort";
  private static final String SCOPE = "show";

  private final Map<Facet, String> chosen;
  private final RegisterSort sort;
  private final RegisterScope scope;

  private RegisterFilter(Map<Facet, String> chosen, RegisterSort sort, RegisterScope scope) {
    this.chosen = Collections.unmodifiableMap(chosen);
    this.sort = sort;
    this.scope = scope;
  }

  /**
   * Reads the query of an address.
   *
   * @param parameter the first value of a parameter, null for none
   */
  public static RegisterFilter of(UnaryOperator<@Nullable String> parameter) {
    Map<Facet, String> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String code = parameter.apply(facet.parameter());
      if (code != null && isCode(code)) {
        chosen.put(facet, code);
      }
    }
    String order = Objects.requireNonNullElse(parameter.apply(SORT), "");
    String of = Objects.requireNonNullElse(parameter.apply(SCOPE), "");
    return new RegisterFilter(
        chosen,
        RegisterSort.of(order).orElse(RegisterSort.DUE),
        RegisterScope.of(of).orElse(RegisterScope.OPEN));
  }

  /** Whether something can be asked for at all. */
  static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  RegisterSort sort() {
    return sort;
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  /** The code that is asked for; null for any. */
  @Nullable String chosen(Facet facet) {
    return chosen.get(facet);
  }

  /** How many of its facets an action does not fit; none when it is shown. */
  int misses(RegisterRow row, LocalDate today) {
    return (int) chosen.keySet().stream().filter(facet -> !fits(facet, row, today)).count();
  }

  /** Whether an action is shown. */
  public boolean holds(RegisterRow row, LocalDate today) {
    return misses(row, today) == 0;
  }

  /** Whether an action fits one facet. */
  boolean fits(Facet facet, RegisterRow row, LocalDate today) {
    String wanted = chosen.get(facet);
    return wanted == null || wanted.equals(facet.code(row, today));
  }

  /** The same with another choice, or none, of one facet. */
  RegisterFilter with(Facet facet, @Nullable String code) {
    Map<Facet, String> other = new EnumMap<>(Facet.class);
    other.putAll(chosen);
    if (code == null) {
      other.remove(facet);
    } else {
      other.put(facet, code);
    }
    return new RegisterFilter(other, sort, scope);
  }

  RegisterFilter sorted(RegisterSort by) {
    return new RegisterFilter(chosen, by, scope);
  }

  /** The same of other actions. A state is left out: there may be none of it among them. */
  RegisterFilter of(RegisterScope other) {
    return new RegisterFilter(with(Facet.STATE, null).chosen, sort, other);
  }

  /** The same actions, all of them. */
  RegisterFilter cleared() {
    return new RegisterFilter(Map.of(), sort, scope);
  }

  /** Which actions it is of. */
  public RegisterScope scope() {
    return scope;
  }

  /** Where a link leads: the query alone, so that it stays on the page it is read on. */
  String address() {
    Stream<String> scoped =
        scope == RegisterScope.OPEN ? Stream.of() : Stream.of(SCOPE + "=" + scope.code());
    Stream<String> narrowed =
        chosen.entrySet().stream()
            .map(it -> it.getKey().parameter() + "=" + encoded(it.getValue()));
    Stream<String> sorted =
        sort == RegisterSort.DUE ? Stream.of() : Stream.of(SORT + "=" + sort.code());
    return Stream.of(scoped, narrowed, sorted)
        .flatMap(part -> part)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "RegisterFilter" + address();
  }
}
