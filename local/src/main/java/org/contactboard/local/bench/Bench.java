package org.contactboard.local.bench;

import java.io.PrintStream;
import java.util.List;

/** Something that is measured; {@code progress} is for people, the figures for standard output. */
sealed interface Bench
        permits HooksBench, ImportBench, IngestBench, LiveBench, PaintBench, ReadBench, SessionsBench, TranslateBench {

    String name();

    List<Figure> measure(int runs, PrintStream progress) throws Exception;
}
