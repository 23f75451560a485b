package org.dienstweg.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

/** All Ressorts. */
public interface Ressorts extends JpaRepository<Ressort, String> {
}
