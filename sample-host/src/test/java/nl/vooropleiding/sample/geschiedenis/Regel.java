package nl.vooropleiding.sample.geschiedenis;

import java.util.List;

/** One of the promises, held against what happened. */
interface Regel {

    List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen);
}
