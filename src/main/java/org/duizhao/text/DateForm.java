package org.duizhao.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way in which a language writes dates: a pattern, and what its groups say. */
record DateForm(Pattern pattern, Function<Matcher, Optional<DateMention>> reading) {

  static DateForm of(String pattern, Function<Matcher, Optional<DateMention>> reading) {
    return new DateForm(Pattern.compile(pattern), reading);
  }

  /** The mentions of a text in order; of overlapping ones, that of the earlier form. */
  static List<DateMention> read(String text, List<DateForm> forms) {
    List<DateMention> found = new ArrayList<>();
    for (DateForm form : forms) {
      Matcher match = form.pattern.matcher(text);
      while (match.find()) {
        form.reading
            .apply(match)
            .filter(date -> found.stream().noneMatch(f -> f.span().overlaps(date.span())))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(DateMention::span));
    return found;
  }
}
