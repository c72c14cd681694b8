package nl.vooropleiding.plugin.codebeheer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is in a file that was found right. */
@Entity
@Table(name = "vpl_codeinhoud")
class Codeinhoud {

    @Id
    private Long lading;

    @Column(nullable = false)
    private byte[] inhoud;

    protected Codeinhoud() {}

    Codeinhoud(Long lading, byte[] inhoud) {
        this.lading = lading;
        this.inhoud = inhoud;
    }

    byte[] inhoud() {
        return inhoud;
    }
}
