/* What the webapps leave in the browser's store. */

/* Drafts of forms would be readable for whoever uses the workstation next: none is written, old ones go. */
const ENTWURF = /^(camunda-form|camForm):/;
const schreiben = Storage.prototype.setItem;

Storage.prototype.setItem = function (schluessel, wert) {
  if (!ENTWURF.test(schluessel)) {
    schreiben.call(this, schluessel, wert);
  }
};

Object.keys(window.localStorage)
  .filter((schluessel) => ENTWURF.test(schluessel))
  .forEach((schluessel) => window.localStorage.removeItem(schluessel));

/*
 * Texts are kept there per version of the engine, which stays the same while ours change; and where none are kept yet,
 * the first page shows their keys. So the present texts are laid there before the webapp begins (it waits for this).
 */
const ABLAGE = 'camunda-web';
const basis = document.querySelector('base');
const ort = `${basis.getAttribute('app-root')}/app/${basis.getAttribute('app-name')}/locales/`;
const antwort = await fetch(`${ort}de.json`, { credentials: 'same-origin' });
if (antwort.ok) {
  const abgelegt = JSON.parse(window.localStorage.getItem(ABLAGE) || '{}');
  abgelegt[`${ort}_locales_data_de_${window.bust}`] = await antwort.text();
  window.localStorage.setItem(ABLAGE, JSON.stringify(abgelegt));
}
