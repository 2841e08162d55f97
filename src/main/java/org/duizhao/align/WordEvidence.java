package org.duizhao.align;

/**
 * Evidence from words (after Moore 2002): how much better the tokens of each side of a bead are
 * explained by the other side than by chance.
 *
 * <p>A token is explained by the other side with the probability {@code explained}, and then
 * translates any of its n tokens, or none, with equal chance but for their {@link Order} (IBM model
 * 1); so it is worth log(1 - explained + explained / (n + 1) * the sum of the ratios of its {@link
 * Links}). Told are the sums over the tokens of either side, and the mean over all.
 */
final class WordEvidence {

  private static final int FACTORS_BEFORE_LOG = 24;

  private final double explained;
  private final double unexplained;
  private final Sums sums;

  /**
   * @param explained the share of words that the other side explains
   */
  WordEvidence(Side zh, Side en, Links links, double explained) {
    this.explained = explained;
    this.unexplained = Math.log(1 - explained);
    this.sums = new Sums(zh, en, links);
  }

  /** As of {@link Sums#advance}. */
  void advance(int zhEnd, int enFrom, int enTo) {
    sums.advance(zhEnd, enFrom, enTo);
  }

  /** Tells what the words of a bead are worth whose Chinese ends where it was advanced to last. */
  void tell(int zhStart, int zhEnd, int enStart, int enEnd, Feature.Sink sink) {
    sums.ofBead(zhStart, zhEnd, enStart, enEnd);
    double zhWorth = worth(sums.zh(), sums.en().count());
    double enWorth = worth(sums.en(), sums.zh().count());
    sink.add(Feature.WORDS_ZH, zhWorth);
    sink.add(Feature.WORDS_EN, enWorth);
    int tokens = sums.zh().count() + sums.en().count();
    sink.add(Feature.WORDS_BY_TOKEN, (zhWorth + enWorth) / (tokens + 2));
  }

  private double worth(Sums.Tokens tokens, int others) {
    double factor = explained / (others + 1);
    double log = 0;
    double product = 1;
    for (int k = 0; k < tokens.linked(); k++) {
      product *= 1 - explained + factor * tokens.sum(k);
      if (k % FACTORS_BEFORE_LOG == FACTORS_BEFORE_LOG - 1) {
        log += Math.log(product);
        product = 1;
      }
    }
    return log + Math.log(product) + (tokens.count() - tokens.linked()) * unexplained;
  }
}
