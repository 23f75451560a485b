package org.dienstweg.akte;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The record of one application of a set of rules: findings, the facts judged, who, when. Append-only. */
@Entity
@Immutable
public class Pruefvermerk {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String schritt;
    private String regelwerk;
    private String regelwerkVersion;
    private String person;
    private Instant zeitpunkt;
    private String fakten;
    private String feststellungen;
    private String teil;

    protected Pruefvermerk() {
    }

    Pruefvermerk(String aktenzeichen, String schritt, String regelwerk, String regelwerkVersion, String person,
                 Instant zeitpunkt, String fakten, String feststellungen, String teil) {
        this.aktenzeichen = aktenzeichen;
        this.schritt = schritt;
        this.regelwerk = regelwerk;
        this.regelwerkVersion = regelwerkVersion;
        this.person = person;
        this.zeitpunkt = zeitpunkt;
        this.fakten = fakten;
        this.feststellungen = feststellungen;
        this.teil = teil;
    }
}
