/* Leads from the Tasklist to the case files: beside the open task, on every card of the list, in the bar above. */
function verweis(text, ziel) {
  const a = document.createElement('a');
  a.href = ziel;
  a.textContent = text;
  return a;
}

async function frage(adresse) {
  const antwort = await fetch(adresse, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  return antwort.ok ? antwort.json() : {};
}

async function zeigeAkte(knoten, aufgabe) {
  knoten.replaceChildren();
  knoten.dataset.aufgabe = aufgabe || '';
  if (!aufgabe) {
    return;
  }
  const akte = await frage(`/api/aufgaben/${aufgabe}/akte`);
  if (akte.url && knoten.dataset.aufgabe === aufgabe) {
    knoten.replaceChildren(verweis(`Akte ${akte.aktenzeichen} öffnen`, akte.url));
  }
}

/* All cards of the list are asked for in one call. */
let wartende = [];

async function fuelleKarten() {
  const karten = wartende;
  wartende = [];
  const suche = karten.map(({ aufgabe }) => `aufgabe=${encodeURIComponent(aufgabe)}`).join('&');
  const akten = await frage(`/api/aufgaben/akten?${suche}`);
  karten.forEach(({ knoten, aufgabe }) => { knoten.textContent = akten[aufgabe] || ''; });
}

function merkeKarte(knoten, aufgabe) {
  knoten.className = 'dienstweg-aktenzeichen';
  if (wartende.push({ knoten, aufgabe }) === 1) {
    setTimeout(fuelleKarten, 50);
  }
}

function zeigeSeiten(knoten) {
  knoten.className = 'dienstweg-seiten';
  knoten.append(verweis('Start', '/'), verweis('Akten', '/akten'), verweis('Register', '/register'));
}

export default [
  {
    id: 'dienstweg-akte',
    pluginPoint: 'tasklist.task.action',
    priority: 1000,
    render: (knoten, daten, bereich) => bereich.$watch('task.id', (aufgabe) => zeigeAkte(knoten, aufgabe))
  },
  {
    id: 'dienstweg-aktenzeichen',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render: (knoten, daten) => merkeKarte(knoten, daten.taskId)
  },
  {
    id: 'dienstweg-seiten',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render: zeigeSeiten
  }
];
