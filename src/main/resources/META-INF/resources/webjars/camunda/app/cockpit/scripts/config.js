export default {
  app: { vendor: 'Dienstweg', name: 'Cockpit' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  dateFormat: { normal: 'DD.MM.YYYY, HH:mm', long: 'LLLL', short: 'L', abbr: 'L, LT' },
  customScripts: [
    '../../assets/dienstweg/speicher.js',
    '../../assets/dienstweg/abmelden.js'
  ],
  disableWelcomeMessage: true
};
