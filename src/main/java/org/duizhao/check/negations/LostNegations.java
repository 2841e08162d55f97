package org.duizhao.check.negations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.align.LexiconWord;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Finds the Chinese negations of a bead that its English lacks.
 *
 * <p>The English word that answers to what is negated is the one that the lexicon has for it; if
 * there is none, the clause that answers to most of the Chinese clause is taken. The negation is
 * lost if nothing near there says no, and the English as a whole says no less often than the
 * Chinese.
 */
final class LostNegations {

  /**
   * A lost negation.
   *
   * @param en the word that should be negated
   */
  record Lost(Segment segment, ChineseNegation zh, EnglishWord en) {}

  private final List<Segment> segments;
  private final List<ChineseNegations> zh;
  private final EnglishPassage en;

  LostNegations(Bead bead) {
    segments = bead.zh();
    zh = segments.stream().map(s -> new ChineseNegations(Script.simplify(s.text()))).toList();
    Set<String> others =
        zh.stream().flatMap(n -> n.otherLemmas().stream()).collect(Collectors.toSet());
    en =
        new EnglishPassage(
            EnglishWord.in(bead.en()).stream().map(word -> word.translating(others)).toList());
  }

  EnglishPassage en() {
    return en;
  }

  List<Lost> all() {
    List<Lost> lost = new ArrayList<>();
    if (zh.stream().mapToInt(ChineseNegations::count).sum() > en.negations()) {
      int length = segments.stream().mapToInt(segment -> segment.text().length()).sum();
      int before = 0;
      for (int i = 0; i < zh.size(); i++) {
        Segment segment = segments.get(i);
        for (ChineseNegation negation : zh.get(i).sure()) {
          double at = (before + negation.span().start()) / (double) length;
          answer(zh.get(i), negation, at)
              .filter(word -> !en.isNegated(word, negation.negated()))
              .map(word -> new Lost(segment, negation, word))
              .ifPresent(lost::add);
        }
        before += segment.text().length();
      }
    }
    return lost;
  }

  private Optional<EnglishWord> answer(ChineseNegations zh, ChineseNegation negation, double at) {
    for (LexiconWord word : negation.negated()) {
      List<EnglishWord> found = en.translations(word);
      List<Integer> places = zh.places(word.text());
      if (!found.isEmpty() && places.size() <= found.size()) {
        return Optional.of(
            places.size() == found.size()
                ? found.get(places.indexOf(word.span().start()))
                : likeliest(found, negation, at));
      }
    }
    return negation.span().length() > 1 ? en.startOf(negation.clause()) : Optional.empty();
  }

  /** Of more words than the Chinese has: a negated one, else the one as far into the passage. */
  private EnglishWord likeliest(List<EnglishWord> found, ChineseNegation negation, double at) {
    return found.stream()
        .filter(word -> en.isNegated(word, negation.negated()))
        .findFirst()
        .orElseGet(
            () ->
                found.stream()
                    .min(Comparator.comparingDouble(word -> Math.abs(en.position(word) - at)))
                    .orElseThrow());
  }
}
