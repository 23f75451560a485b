package org.dienstweg.beitrag;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.register.Betriebsaccounts;
import org.springframework.stereotype.Service;

/** Who may use an account. The register names people, tasks need logins: the name leads from one to the other. */
@Service
public class Accountteam {

    private final Betriebsaccounts accounts;
    private final Personen personen;

    Accountteam(Betriebsaccounts accounts, Personen personen) {
        this.accounts = accounts;
        this.personen = personen;
    }

    /** Names of those who may use the account today. */
    public List<String> namen(UUID account) {
        return accounts.autorisierte(account);
    }

    /**
     * Logins of those among them who work with Dienstweg in this Ressort. A name that two people bear leads to nobody: a
     * namesake must not get the task.
     */
    public List<String> logins(UUID account, String ressort) {
        Map<String, List<Person>> jeName = personen.findByRessortOrderByName(ressort).stream()
                .collect(Collectors.groupingBy(Person::name));
        return namen(account).stream().map(name -> jeName.getOrDefault(name, List.of()))
                .filter(gleichnamige -> gleichnamige.size() == 1).map(gleichnamige -> gleichnamige.get(0).id()).toList();
    }
}
