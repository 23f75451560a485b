export default {
  app: { vendor: 'Dienstweg', name: 'Profil' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  customScripts: ['../../assets/dienstweg/abmelden.js'],
  disableWelcomeMessage: true,
  links: []
};
