package org.dienstweg.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All mailboxes of roles. */
public interface Funktionspostfaecher extends JpaRepository<Funktionspostfach, UUID> {

    Optional<Funktionspostfach> findByRessortAndRolle(String ressort, Rolle rolle);

    /** The mailboxes of a role in all Ressorts; the LPA has one for the whole state. */
    List<Funktionspostfach> findByRolle(Rolle rolle);
}
