export default {
  app: { vendor: 'Dienstweg', name: 'Aufgaben' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  dateFormat: { normal: 'DD.MM.YYYY, HH:mm', long: 'LLLL', short: 'L', abbr: 'L, LT' },
  customScripts: [
    '../../assets/dienstweg/speicher.js',
    '../../assets/dienstweg/abmelden.js',
    '../../assets/dienstweg/akte.js',
    '../../assets/dienstweg/ablage.js'
  ],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'übernimmt die gewählte Aufgabe' },
    focusFilter: { key: 'ctrl+shift+f', description: 'springt zum ersten Filter' },
    focusList: { key: 'ctrl+alt+l', description: 'springt zur ersten Aufgabe der Liste' },
    focusForm: { key: 'ctrl+alt+f', description: 'springt zum ersten Feld des Formulars' },
    startProcess: { key: 'ctrl+alt+p', description: 'öffnet die Auswahl der Verfahren' }
  }
};
