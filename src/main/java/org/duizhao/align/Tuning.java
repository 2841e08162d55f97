package org.duizhao.align;

public final class Tuning {
  public static double get(String k, double d) {
    String v = System.getProperty(k);
    return v == null ? d : Double.parseDouble(v);
  }

  public static final double DAMP = get("damp", 0.3),
      LAMBDA = get("lambda", 0.7),
      QEQ = get("qeq", 0.5),
      QNE = get("qne", 0.5),
      CAP = get("cap", 6),
      SUB = get("sub", 0.3),
      SHIFT = get("shift", 0),
      NULLP = get("nullp", 0.03),
      LEN = get("len", 1),
      MARK = get("mark", 1),
      MU = get("mu", 2),
      PASS = get("pass", 2),
      LEARNMIN = get("lmin", 2),
      QUOTE = get("quote", 0.5),
      SPLIT = get("split", 0.15),
      STEM = get("stem", 20);
}
