export default {
  app: { vendor: 'Dienstweg', name: 'Cockpit' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  customScripts: ['../../assets/dienstweg/abmelden.js'],
  disableWelcomeMessage: true
};
