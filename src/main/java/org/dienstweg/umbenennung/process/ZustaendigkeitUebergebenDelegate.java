package org.dienstweg.umbenennung.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Aufgabenuebergabe;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umbenennungsstand;
import org.dienstweg.umbenennung.Umressortierungen;
import org.springframework.stereotype.Component;

/** Hands accounts and open tasks over to the new Ressort on the day the order comes into force (HR-3-06). */
@Component
class ZustaendigkeitUebergebenDelegate implements JavaDelegate {

    private final Umressortierungen umressortierungen;
    private final Registerfortschreibung register;
    private final Aufgabenuebergabe aufgaben;
    private final Aktenschritt aktenschritt;

    ZustaendigkeitUebergebenDelegate(Umressortierungen umressortierungen, Registerfortschreibung register, Aufgabenuebergabe aufgaben, Aktenschritt aktenschritt) {
        this.umressortierungen = umressortierungen;
        this.register = register;
        this.aufgaben = aufgaben;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, List<Umbenennung>> jeRessort = umressortierungen.konten(execution.getProcessBusinessKey()).stream()
                .filter(konto -> konto.fortschritt().stand() != Umbenennungsstand.HERAUSGENOMMEN)
                .filter(konto -> !konto.zustaendig().equals(konto.empfangend()))
                .collect(Collectors.groupingBy(Umbenennung::empfangend));
        jeRessort.forEach((ressort, konten) -> {
            register.uebergib(konten.stream().map(Umbenennung::account).toList(), ressort);
            konten.forEach(Umbenennung::gehtUeber);
            aufgaben.uebergib(konten.stream()
                    .filter(konto -> konto.fortschritt().stand() != Umbenennungsstand.NEUER_ACCOUNT)
                    .map(Umbenennung::aufgabe).filter(Objects::nonNull).toList(), ressort);
            aktenschritt.verlauf(execution, konten.size() + " Accounts und ihre offenen Aufgaben gehören jetzt zu "
                    + ressort + ".");
        });
    }
}
