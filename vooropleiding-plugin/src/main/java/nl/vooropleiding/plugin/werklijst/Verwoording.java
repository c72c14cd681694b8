package nl.vooropleiding.plugin.werklijst;

import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Link;

/** What only the pages know: how a fact is put in words, where a student's page is and who may see it. */
public interface Verwoording {

    /** One or two plain sentences, about the student and without their name or number, in each language. */
    Tekst van(Feit feit);

    /** To the page of this student. */
    Link link(String deelnemer);

    /** What the plugin is called by the host. */
    String plugin();

    /** The right of the plugin that a reader needs. */
    String recht();
}
