package org.duizhao.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 over everything that something depends on, part by part. */
public final class Key {

  private final MessageDigest digest;

  public Key() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public Key add(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
    return this;
  }

  public Key add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  public Key add(Collection<String> parts) {
    add(String.valueOf(parts.size()));
    parts.forEach(this::add);
    return this;
  }

  /** The key in hexadecimal digits; ends it. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
