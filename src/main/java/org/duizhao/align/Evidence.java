package org.duizhao.align;

/** All there is to tell of a bead, by every kind of evidence. */
final class Evidence {

  private final Side zh;
  private final Side en;
  private final Types types;
  private final WordEvidence words;
  private final Lengths lengths;

  /**
   * @param explained the share of words that the other side explains
   */
  Evidence(Side zh, Side en, Links links, Types types, Lengths lengths, double explained) {
    this.zh = zh;
    this.en = en;
    this.types = types;
    this.words = new WordEvidence(zh, en, links, explained);
    this.lengths = lengths;
  }

  /**
   * Makes beads possible whose Chinese ends after {@code zhEnd} segments, one more than before, and
   * whose English lies in the range.
   */
  void advance(int zhEnd, int enFrom, int enTo) {
    words.advance(zhEnd, enFrom, enTo);
  }

  /** Whether a bead is worth a look: no translation is that much shorter or longer. */
  boolean isPossible(int zhEnd, int enEnd, BeadType type) {
    return type.isNull() || lengths.arePossible(zhEnd - type.zh(), zhEnd, enEnd - type.en(), enEnd);
  }

  /** Tells of the bead of a type that ends after {@code zhEnd} and {@code enEnd} segments. */
  void tell(int zhEnd, int enEnd, BeadType type, Feature.Sink sink) {
    int zhStart = zhEnd - type.zh();
    int enStart = enEnd - type.en();
    types.tell(type, sink);
    Layout.tellEnd(zh, zhEnd, en, enEnd, sink);
    if (type.isNull()) {
      Side side = type.zh() > 0 ? zh : en;
      int segment = type.zh() > 0 ? zhStart : enStart;
      sink.add(Feature.NULL_LENGTH, Math.log(1 + side.tokens(segment).length));
      side.layout(segment, 1).tellNull(sink);
      return;
    }
    words.tell(zhStart, zhEnd, enStart, enEnd, sink);
    lengths.tell(zhStart, zhEnd, enStart, enEnd, sink);
    Marks.tell(zh.marks(zhEnd - 1, type.zh()), en.marks(enEnd - 1, type.en()), sink);
    Layout.tell(zh.layout(zhEnd - 1, type.zh()), en.layout(enEnd - 1, type.en()), sink);
  }
}
