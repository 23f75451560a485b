package org.dienstweg.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All people who can log in. */
public interface Personen extends JpaRepository<Person, String> {

    List<Person> findByRessortOrderByName(String ressort);
}
