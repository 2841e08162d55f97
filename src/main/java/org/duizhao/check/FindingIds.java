package org.duizhao.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.duizhao.text.Place;

/**
 * Names that findings keep from run to run: ten hexadecimal digits of SHA-256 over the rule and the
 * words at both places. Lines and columns are left out, so that an id lives through edits
 * elsewhere. Equal findings of a pair are told apart by {@code -2}, {@code -3} and so on, in order.
 */
public final class FindingIds {

  private static final int DIGITS = 10;

  private final Map<String, Integer> seen = new HashMap<>();

  /** What is left of an id without what tells it apart from equal findings. */
  public static String common(String id) {
    return id.replaceFirst("-\\d+$", "");
  }

  /** The ids of the findings of one pair, in their order. */
  public static List<String> of(List<Finding> findings) {
    FindingIds ids = new FindingIds();
    return findings.stream().map(ids::next).toList();
  }

  /** The id of the next finding of the pair. */
  public String next(Finding finding) {
    String id = of(finding);
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  /** What all findings of a rule about the same words have in common. */
  public static String of(Finding finding) {
    String words =
        String.join(
            "\0",
            finding.rule().id(),
            finding.en().map(Place::text).orElse(""),
            finding.zh().map(Place::text).orElse(""));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
