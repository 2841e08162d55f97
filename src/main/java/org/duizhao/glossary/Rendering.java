package org.duizhao.glossary;

/** A Chinese word or phrase and one English rendering of it. */
public record Rendering(String zh, String en) {}
