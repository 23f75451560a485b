/* "Abmelden" ends the one login of Dienstweg. The webapps' own logout would leave it alive and log in again at once. */
async function abmelden() {
  const seite = await fetch('/abmelden', { credentials: 'same-origin' });
  const formular = new DOMParser().parseFromString(await seite.text(), 'text/html').querySelector('form#abmelden');
  if (!formular) {
    window.location.href = '/abmelden';
    return;
  }
  formular.hidden = true;
  document.body.append(document.adoptNode(formular));
  formular.submit();
}

document.addEventListener('click', (ereignis) => {
  if (ereignis.target.closest('.account .logout a')) {
    ereignis.preventDefault();
    ereignis.stopImmediatePropagation();
    abmelden();
  }
}, true);
