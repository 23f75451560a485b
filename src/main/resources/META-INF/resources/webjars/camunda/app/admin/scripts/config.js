export default {
  app: { vendor: 'Dienstweg', name: 'Verwaltung' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  customScripts: ['../../assets/dienstweg/abmelden.js'],
  disableWelcomeMessage: true
};
