package org.dienstweg.schriftgut.versand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

class VersandBestaetigungTest {

    private static final Instant JETZT = Instant.parse("2026-12-03T13:05:00Z");
    private static final Nachricht NACHRICHT =
            new Nachricht("k", "FA-2026-IM-000017", "lpa@stk.nrw.example", "b", "t", List.of());

    private final Versandbuch buch = mock(Versandbuch.class);
    private final Zustellung zustellung = mock(Zustellung.class);
    private final Versand versand = new Versand(buch, zustellung, 2);

    @BeforeEach
    void vorbereiten() {
        when(buch.zeile("k")).thenReturn(Optional.empty());
        when(zustellung.hindernis(any())).thenReturn("");
        when(zustellung.domain()).thenReturn("im.nrw.example");
    }

    @Test
    @DisplayName("Misslingt die Bestätigung einmal, wird sie wiederholt, nicht die Mail")
    void confirmsAgain() throws Exception {
        when(buch.gesendet("k")).thenThrow(new QueryTimeoutException("k")).thenReturn(zeile("<neu@x>"));

        assertThat(versand.sende(NACHRICHT).messageId()).isEqualTo("<neu@x>");
        verify(zustellung).stelleZu(eq(NACHRICHT), any());
    }

    @Test
    @DisplayName("Misslingt sie auch dann, bleibt der Versand begonnen und ist ungewiss")
    void uncertainWhenUnconfirmed() {
        when(buch.gesendet("k")).thenThrow(new CannotCreateTransactionException("k"));

        assertThatThrownBy(() -> versand.sende(NACHRICHT)).isInstanceOf(VersandUngewiss.class);
        verify(buch, never()).beendet(any(), eq(Versandstatus.NICHT_GESENDET));
    }

    @Test
    @DisplayName("Hat ein anderer denselben Versand gerade begonnen, wird nicht gesendet und dessen Message-ID genannt")
    void somebodyElseBegan() throws Exception {
        when(buch.zeile("k")).thenReturn(Optional.empty(), Optional.of(zeile("<anderer@x>")));
        doThrow(new DuplicateKeyException("k")).when(buch).beginne(any(), any());

        assertThatThrownBy(() -> versand.sende(NACHRICHT)).hasMessageContaining("<anderer@x>");
        verify(zustellung, never()).stelleZu(any(), any());
    }

    @Test
    @DisplayName("Fehlt eine Einstellung, sagt die Meldung welche, und nichts ist begonnen")
    void missingSetting() {
        when(zustellung.hindernis(any())).thenReturn("Bitte setzen Sie dienstweg.absender.");

        assertThatThrownBy(() -> versand.sende(NACHRICHT)).isInstanceOf(VersandFehlgeschlagen.class)
                .hasMessageContaining("FA-2026-IM-000017").hasMessageContaining("dienstweg.absender");
        verify(buch, never()).beginne(any(), any());
    }

    private static Versandzeile zeile(String messageId) {
        return new Versandzeile(UUID.randomUUID(), "FA-2026-IM-000017", "lpa@stk.nrw.example", messageId,
                Versandstatus.GESENDET, JETZT, JETZT);
    }
}
