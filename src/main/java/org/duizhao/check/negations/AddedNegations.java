package org.duizhao.check.negations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.LexiconWord;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Finds “not” in a bead's English where its Chinese says no in no way: no negating character, none
 * of lack, refusal, difficulty or limits either. What the “not” negates must stand in the Chinese.
 */
final class AddedNegations {

  /**
   * An added negation.
   *
   * @param word what is negated in the English
   * @param zh the same in the Chinese, in offsets from the segment's start
   */
  record Added(Segment segment, LexiconWord zh, EnglishWord auxiliary, EnglishWord word) {}

  private static final Pattern SAYS_NO =
      Pattern.compile("[不没未无非否勿莫别毋免拒禁缺失难少防避停止罢绝反除仅只才暂尚休戒忌欠差低弱小外闲罕孤除离断取撤废空白另仍还？?]");
  private static final Pattern VERB =
      Pattern.compile(
          "(?:is|are|was|were|has|have|had|do|does|did|will|would|shall|should|can|could|must)(?:n't)?|can't|won't");
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "only|just|merely|simply|until|least|more|less|but|too|even|all|yet|necessarily|alone|far|long");
  private static final int WORDS_AFTER = 2;

  private final List<Segment> segments;
  private final List<EnglishWord> en;

  AddedNegations(Bead bead) {
    segments = bead.zh();
    en = EnglishWord.in(bead.en());
  }

  List<Added> all() {
    List<Added> added = new ArrayList<>();
    long negations = en.stream().filter(w -> w.negation() != EnglishWord.Negation.NONE).count();
    boolean saysNo =
        segments.stream().anyMatch(s -> SAYS_NO.matcher(Script.simplify(s.text())).find());
    for (int k = 0; k + 1 < en.size() && negations == 1 && !saysNo; k++) {
      EnglishWord auxiliary = en.get(k);
      boolean contracted = auxiliary.text().endsWith("n't");
      boolean negated = contracted || en.get(k + 1).text().equals("not");
      if (negated && VERB.matcher(auxiliary.text()).matches()) {
        answer(auxiliary, k + (contracted ? 1 : 2)).ifPresent(added::add);
      }
    }
    return added;
  }

  private Optional<Added> answer(EnglishWord auxiliary, int start) {
    for (int k = start; k < Math.min(en.size(), start + WORDS_AFTER); k++) {
      EnglishWord word = en.get(k);
      if (word.clause() != auxiliary.clause() || LEFT_OUT.matcher(word.text()).matches()) {
        return Optional.empty();
      }
      for (Segment segment : segments) {
        for (LexiconWord zh : LexiconWord.in(Script.simplify(segment.text()))) {
          if (LexiconWord.likelyLemmas(zh.text()).contains(word.lemma())) {
            return Optional.of(new Added(segment, zh, auxiliary, word));
          }
        }
      }
    }
    return Optional.empty();
  }
}
