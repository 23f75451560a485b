package org.dienstweg.web.zugriffe;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.dienstweg.akte.Seite;
import org.dienstweg.akte.einsicht.Zugriffseintrag;
import org.dienstweg.akte.einsicht.Zugriffsfilter;
import org.dienstweg.akte.einsicht.Zugriffsprotokoll;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Namen;
import org.dienstweg.organisation.Rolle;
import org.springframework.data.domain.Page;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Makes the access log readable. */
@Component
class Zugriffsliste {

    private final Zugriffsprotokoll protokoll;
    private final Namen namen;

    Zugriffsliste(Zugriffsprotokoll protokoll, Namen namen) {
        this.protokoll = protokoll;
        this.namen = namen;
    }

    /**
     * One page of it.
     *
     * @throws AccessDeniedException for everybody but data protection
     */
    Seite<Zugriffszeile> seite(Zugriffsfilter filter, Angemeldet wer) {
        if (!protokoll.lesbarFuer(wer)) {
            throw new AccessDeniedException("only for data protection");
        }
        Page<Zugriffseintrag> seite = protokoll.lies(filter, wer);
        Map<String, String> bekannt =
                namen.von(seite.stream().map(Zugriffseintrag::person).collect(Collectors.toSet()));
        return new Seite<>(seite.map(eintrag -> zeile(eintrag, bekannt)).getContent(), seite.getNumber() + 1,
                Math.max(seite.getTotalPages(), 1), seite.getTotalElements());
    }

    private static Zugriffszeile zeile(Zugriffseintrag eintrag, Map<String, String> bekannt) {
        return new Zugriffszeile(eintrag.aktenzeichen(), eintrag.person(),
                bekannt.getOrDefault(eintrag.person(), eintrag.person()), rollen(eintrag.rolle()),
                eintrag.tuer().bezeichnung(), eintrag.zeitpunkt().truncatedTo(ChronoUnit.MILLIS)
                .atZone(ZoneId.of("Europe/Berlin")).toOffsetDateTime());
    }

    private static String rollen(String ids) {
        return Arrays.stream(ids.split(",")).map(id -> Rolle.mitId(id).map(Rolle::bezeichnung).orElse("persönlich"))
                .collect(joining(", "));
    }
}
