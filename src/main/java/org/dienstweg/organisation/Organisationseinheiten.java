package org.dienstweg.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All units of all Ressorts. */
public interface Organisationseinheiten extends JpaRepository<Organisationseinheit, UUID> {

    List<Organisationseinheit> findByRessortOrderByName(String ressort);
}
