package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * One to three words that follow themselves, also over a line break, a comma or a colon. What
 * English repeats on purpose passes (had had; very, very; names), and what the Chinese repeats
 * itself. After a comma only an ordinary word counts, and not where a clause that opens the
 * sentence ends (In a crisis, crisis plans matter), since grammar often puts the same word there.
 */
public final class RepeatedWord implements Check {

  private static final Rule RULE =
      new Rule("repeated-word", Severity.WARNING, "the same word twice in a row");
  private static final int LONGEST_PHRASE = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
  private static final Pattern GAP = Pattern.compile("\\s+|\\s?[,:]\\s+");
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?i)(?:^|[.;:!?”\"]\\s*)(?:and|but|so)?\\s*(?:when|if|in|for|as|with|without|where|to|by"
              + "|once|although|though|from|on|at|after|before|since|unless|while|like|among|because"
              + "|whether|until|under|of|even|during|what|whatever|wherever|more|the more)\\b[^,]*$");

  /** Words that English repeats for emphasis or by its grammar. */
  private static final Set<String> REPEATABLE =
      Set.of(
          ("had that her very so many far long really no bye ha hey knock ta blah tut tsk chop hush "
                  + "boom yada aye hear")
              .split(" "));

  /** Words that a comma may part from themselves: grammar, exclamations, figures. */
  private static final Set<String> PARTED =
      Set.of(
          ("in on at to for by from with as is are was were be been it its this these those they "
                  + "them he him his she we us our you your i me my not but or who which what "
                  + "when where all have has did do does would should could if up out over about "
                  + "into than then some any each one such two three four five six seven eight nine "
                  + "zero never yes well now there more please come oh dear higher faster again much "
                  + "deep slowly wait look go run")
              .split(" "));

  private static final Set<String> NEVER_TWICE = Set.of("a", "an", "the", "and", "of");
  private static final Pattern CHINESE_REPEATS =
      Pattern.compile("(\\p{IsHan}{2,6})\\1|(\\p{IsHan}{1,6})[，、！。…—]+\\2");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .flatMap(bead -> bead.en().stream().flatMap(segment -> check(bitext, bead, segment)));
  }

  private static Stream<Finding> check(Bitext bitext, Bead bead, Segment segment) {
    List<Finding> findings = new ArrayList<>();
    List<MatchResult> words = WORD.matcher(segment.text()).results().toList();
    int i = 0;
    while (i + 1 < words.size()) {
      Optional<Repeat> repeat = repeatAt(segment.text(), words, i);
      if (repeat.isPresent() && !repeat.get().isMeant(bead)) {
        findings.add(repeat.get().finding(bitext, segment));
      }
      i += repeat.map(Repeat::length).orElse(1);
    }
    return findings.stream();
  }

  /** The shortest phrase from word {@code i} on that stands there twice. */
  private static Optional<Repeat> repeatAt(String text, List<MatchResult> words, int i) {
    for (int n = 1; n <= LONGEST_PHRASE && i + 2 * n <= words.size(); n++) {
      Span first = new Span(words.get(i).start(), words.get(i + n - 1).end());
      Span second = new Span(words.get(i + n).start(), words.get(i + 2 * n - 1).end());
      String gap = text.substring(first.end(), second.start());
      if (GAP.matcher(gap).matches() && plain(text, first).equals(plain(text, second))) {
        return Optional.of(new Repeat(text, first, second, gap.strip(), n));
      }
    }
    return Optional.empty();
  }

  private static String plain(String text, Span span) {
    return lower(text.substring(span.start(), span.end()).replaceAll("\\s+", " "));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** A phrase of {@code length} words and its repetition, {@code mark} between them. */
  private record Repeat(String text, Span first, Span second, String mark, int length) {

    /** Whether the repetition is good English here, or the Chinese has it too. */
    boolean isMeant(Bead bead) {
      String once = text.substring(first.start(), first.end());
      String again = text.substring(second.start(), second.end());
      String word = lower(once);
      if (length > 1) {
        return mark.equals(",") || isChain(word) || isNamed(once, again);
      }
      if (NEVER_TWICE.contains(word)) {
        return false;
      }
      if (REPEATABLE.contains(word) || isNamed(once, again) || word.length() == 1) {
        return true;
      }
      if (mark.equals(",") && (PARTED.contains(word) || FRONTED.matcher(before()).find())) {
        return true;
      }
      return !PARTED.contains(word)
          && bead.zh().stream().anyMatch(zh -> CHINESE_REPEATS.matcher(zh.text()).find());
    }

    private String before() {
      return text.substring(0, first.start());
    }

    /** More and more and more. */
    private static boolean isChain(String phrase) {
      return phrase.endsWith(" and") || phrase.endsWith(" by") || phrase.startsWith("and ");
    }

    /** Duran Duran; Mark mark. */
    private boolean isNamed(String once, String again) {
      boolean secondIsCapital = Character.isUpperCase(again.charAt(0));
      boolean firstIsCapital = Character.isUpperCase(once.charAt(0));
      boolean opens = first.start() == 0;
      return !NEVER_TWICE.contains(lower(once))
          && !PARTED.contains(lower(once))
          && (secondIsCapital || (firstIsCapital && !opens && mark.isEmpty()));
    }

    Finding finding(Bitext bitext, Segment segment) {
      return RULE.finding(
              "“" + text.substring(second.start(), second.end()) + "” stands here twice")
          .en(bitext.en().place(segment, first.start(), second.end()))
          .fixes(List.of(text.substring(first.start(), first.end())));
    }
  }
}
