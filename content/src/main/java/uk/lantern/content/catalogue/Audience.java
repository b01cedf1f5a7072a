package uk.lantern.content.catalogue;

import java.util.List;
import java.util.Set;

/**
 * A group of jobs as people name it.
 *
 * @param name as Lantern writes it, for example {@code health visitors}
 * @param say what people type for it, in lower case
 * @param jobFamilies codes of {@code people.yml}
 */
public record Audience(String name, List<String> say, Set<String> jobFamilies) {}
