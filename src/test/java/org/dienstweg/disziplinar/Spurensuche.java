package org.dienstweg.disziplinar;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dienstweg.Datenbanksuche;
import org.dienstweg.akte.aufbewahrung.Loeschlauf;
import org.dienstweg.akte.aufbewahrung.Loeschvermerke;
import org.springframework.beans.factory.annotation.Autowired;

/** Where to look for planted words, and how cases come to be deleted. */
abstract class Spurensuche extends BepflanzteFaelle {

    @Autowired
    DataSource dataSource;
    @Autowired
    GreenMail mailserver;
    @Autowired
    Loeschlauf lauf;
    @Autowired
    Loeschvermerke vermerke;

    /** Where words or ids are in any table of any schema, with the place they were planted. */
    List<String> funde(Pflanzung pflanzung, String... kennungen) throws SQLException {
        return pflanzung.erklaert(new Datenbanksuche(dataSource).inTabellen(gesucht(pflanzung, kennungen)));
    }

    /** The same with the files of the database, where they can be read while it runs. */
    List<String> reste(Pflanzung pflanzung, String... kennungen) throws SQLException {
        List<String> alle = new ArrayList<>(funde(pflanzung, kennungen));
        alle.addAll(pflanzung.erklaert(new Datenbanksuche(dataSource).inDateien(gesucht(pflanzung, kennungen))));
        return alle;
    }

    private static List<String> gesucht(Pflanzung pflanzung, String... kennungen) {
        return Stream.concat(pflanzung.worte().stream(), Stream.of(kennungen)).toList();
    }

    /** Every mail that was sent until now, head and body. */
    String mails() throws MessagingException, IOException {
        ByteArrayOutputStream alle = new ByteArrayOutputStream();
        for (MimeMessage mail : mailserver.getReceivedMessages()) {
            alle.writeBytes(mail.getSubject().getBytes(StandardCharsets.UTF_8));
            alle.writeBytes(mail.getContent().toString().getBytes(StandardCharsets.UTF_8));
            mail.writeTo(alle);
        }
        return alle.toString(StandardCharsets.UTF_8);
    }

    /** What those who run the application learn from its counters and other information. */
    String kennzahlen() {
        StringBuilder alle = new StringBuilder();
        for (String pfad : List.of("", "/health", "/metrics", "/prometheus", "/env", "/loggers", "/threaddump")) {
            for (String person : List.of("dirk.neumann", "administration", DIENSTVORGESETZTE)) {
                alle.append(rest.withBasicAuth(person, person).getForEntity("/actuator" + pfad, String.class));
            }
        }
        return alle.toString();
    }
}
