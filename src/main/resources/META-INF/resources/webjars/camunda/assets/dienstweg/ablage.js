/*
 * A place to drop or paste a screenshot, which goes to the case file. In a form it takes the place of a link that ends in
 * #screenshot: one to a file uploads at once, one to the list of files waits until the start form has opened a case. On the page
 * of a file it stands at [data-ablage].
 */
const ZIEL = 'a[href$="#screenshot"], [data-ablage]';
const START = /\/process-definition\/[^/]+\/submit-form$/;

/* Screenshots for the case that the open start form will begin. */
let wartende = [];

function element(art, eigenschaften, ...kinder) {
  const knoten = Object.assign(document.createElement(art), eigenschaften);
  knoten.append(...kinder);
  return knoten;
}

function benannt(datei) {
  const zeit = new Date().toISOString().slice(0, 19).replace(/\D/g, '-');
  const endung = datei.type === 'image/jpeg' ? 'jpg' : 'png';
  return /^image\.\w+$/.test(datei.name) ? `screenshot-${zeit}.${endung}` : datei.name;
}

/* The page of the file has the token that lets its own visitors upload. */
async function marke(akte) {
  const seite = await fetch(akte, { credentials: 'same-origin' });
  const feld = new DOMParser().parseFromString(await seite.text(), 'text/html')
    .querySelector('form[enctype="multipart/form-data"] input[name="_csrf"]');
  if (!feld) {
    throw new Error('Zu diesem Vorgang können keine Anlagen hinzugefügt werden.');
  }
  return feld.value;
}

async function ladeHoch(akte, datei) {
  const daten = new FormData();
  daten.append('datei', datei, benannt(datei));
  const antwort = await fetch(akte.replace('/akte/', '/api/faelle/') + '/anlagen', {
    method: 'POST', credentials: 'same-origin', body: daten, headers: { 'X-CSRF-TOKEN': await marke(akte) }
  });
  const inhalt = await antwort.json();
  if (!antwort.ok) {
    throw new Error(inhalt.detail || 'Der Screenshot konnte nicht hinzugefügt werden.');
  }
  return inhalt.dateiname || datei.name;
}

function melde(ort, text, art) {
  ort.append(element('p', { className: art, textContent: text }));
}

/* Says in a corner what became of the screenshots after the start form has closed. */
async function reicheNach(aktenzeichen) {
  const dateien = wartende;
  wartende = [];
  const ecke = element('div', { className: 'dienstweg-ecke' });
  ecke.setAttribute('role', 'status');
  document.body.append(ecke);
  await nimm(dateien, `/akte/${aktenzeichen}`, ecke);
  ecke.append(element('a', { href: `/akte/${aktenzeichen}`, textContent: `Akte ${aktenzeichen} öffnen` }));
  setTimeout(() => ecke.remove(), 20000);
}

async function nimm(dateien, akte, ort) {
  for (const datei of dateien) {
    try {
      melde(ort, `„${await ladeHoch(akte, datei)}“ ist in der Akte.`, 'gut');
    } catch (fehler) {
      melde(ort, fehler.message, 'schlecht');
    }
  }
}

function behalte(dateien, ort) {
  wartende.push(...dateien);
  dateien.forEach((datei) => melde(ort, `„${benannt(datei)}“ wird beim Absenden zur Akte genommen.`, 'gut'));
}

async function empfange(feld, dateien) {
  const akte = feld.dataset.akte;
  if (!akte) {
    behalte(dateien, feld.lastElementChild);
    return;
  }
  await nimm(dateien, akte, feld.lastElementChild);
  if (feld.dataset.seite) {
    window.location.reload();
  }
}

function baue(ziel) {
  const adresse = ziel.dataset.ablage || new URL(ziel.href).pathname;
  const wahl = element('input', { type: 'file', accept: 'image/png,image/jpeg,application/pdf', multiple: true });
  const stand = element('div', { className: 'stand' });
  stand.setAttribute('role', 'status');
  const feld = element('div', { className: 'dienstweg-ablage' },
    element('strong', { textContent: 'Screenshot' }),
    element('span', { textContent: 'Hierher ziehen, mit Strg+V einfügen oder ' }),
    element('label', { textContent: 'auswählen' }, wahl), stand);
  feld.dataset.akte = adresse.startsWith('/akte/') ? adresse : '';
  feld.dataset.seite = ziel.dataset.ablage ? 'ja' : '';
  wahl.addEventListener('change', () => empfange(feld, [...wahl.files]));
  feld.addEventListener('dragover', (ereignis) => ereignis.preventDefault());
  feld.addEventListener('drop', (ereignis) => {
    ereignis.preventDefault();
    empfange(feld, [...ereignis.dataTransfer.files]);
  });
  return feld;
}

function richteEin() {
  document.querySelectorAll(ZIEL).forEach((ziel) => {
    if (!ziel.hidden) {
      ziel.hidden = true;
      const feld = baue(ziel);
      wartende = feld.dataset.akte ? wartende : [];
      ziel.after(feld);
    }
  });
}

document.addEventListener('paste', (ereignis) => {
  const feld = [...document.querySelectorAll('.dienstweg-ablage')].pop();
  const dateien = [...ereignis.clipboardData.files];
  if (feld && dateien.length > 0) {
    ereignis.preventDefault();
    empfange(feld, dateien);
  }
});

const oeffne = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (methode, adresse, ...rest) {
  if (methode === 'POST' && START.test(adresse)) {
    // What was pasted into a form that was closed unsent must not go to the case of another.
    wartende = document.querySelector('.dienstweg-ablage[data-akte=""]') ? wartende : [];
    this.addEventListener('load', () => {
      const aktenzeichen = this.status === 200 && JSON.parse(this.responseText).businessKey;
      if (aktenzeichen && wartende.length > 0) {
        reicheNach(aktenzeichen);
      }
    });
  }
  return oeffne.call(this, methode, adresse, ...rest);
};

document.head.append(element('link', { rel: 'stylesheet', href: new URL('ablage.css', import.meta.url).href }));
new MutationObserver(richteEin).observe(document.body, { childList: true, subtree: true });
richteEin();
