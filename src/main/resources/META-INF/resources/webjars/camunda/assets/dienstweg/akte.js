/* Beside a task stands the link to its case file, with the reference as soon as the server has said it. */
function zeige(knoten, aufgabe) {
  knoten.replaceChildren();
  if (!aufgabe) {
    return;
  }
  const verweis = document.createElement('a');
  verweis.href = `/api/aufgaben/${aufgabe}/akte`;
  verweis.className = 'dienstweg-akte';
  verweis.textContent = 'Akte öffnen';
  fetch(verweis.href, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
    .then((antwort) => antwort.ok ? antwort.json() : null)
    .then((akte) => {
      if (akte) {
        verweis.href = akte.url;
        verweis.textContent = `Akte ${akte.aktenzeichen} öffnen`;
        knoten.replaceChildren(verweis);
      }
    });
}

export default {
  id: 'dienstweg-akte',
  pluginPoint: 'tasklist.task.action',
  priority: 1000,
  render: (knoten, daten, bereich) => bereich.$watch('task.id', (aufgabe) => zeige(knoten, aufgabe))
};
