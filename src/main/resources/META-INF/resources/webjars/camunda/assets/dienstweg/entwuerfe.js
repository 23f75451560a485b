/* The Tasklist keeps drafts of forms in the browser, readable for whoever uses the workstation next: never here. */
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
