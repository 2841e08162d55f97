package org.duizhao.check;

/** How much a finding matters, the least first. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR
}
