/* A line that is drawn anew, or goes elsewhere in its list, loses the focus that a control on it had. The same control of the
   same line gets it back, also when the dialog closes that was opened from it; not when somebody went elsewhere meanwhile. */
(() => {
  'use strict';
  const CONTROLS = 'vaadin-button, a[href]';
  let last = null; // { line, control }: where the focus was last, unless it went elsewhere

  const nameOf = (control) => control.className || control.getAttribute('href');

  const restore = () => {
    if (!last || document.querySelector('vaadin-dialog[opened]')) return;
    const has = document.activeElement;
    if (has && has !== document.body && !has.closest('vaadin-dialog')) return;
    const line = document.querySelector(`[data-line="${CSS.escape(last.line)}"]`);
    const same = line && [...line.querySelectorAll(CONTROLS)].find((one) => nameOf(one) === last.control);
    if (same && !same.hasAttribute('disabled')) same.focus();
  };

  const soon = () => setTimeout(restore); // new elements take the focus once they are complete
  const redrawn = new MutationObserver(soon);

  document.addEventListener('focusin', ({ target }) => {
    const line = target.closest('[data-line]');
    const control = target.closest(CONTROLS);
    const dialog = target.closest('vaadin-dialog');
    if (line && control) {
      last = { line: line.dataset.line, control: nameOf(control) };
      redrawn.disconnect();
      redrawn.observe(line.parentElement, { childList: true });
    } else if (!dialog) {
      last = null;
    } else if (last) {
      dialog.addEventListener('opened-changed', soon);
    }
  });

  document.addEventListener('pointerdown', ({ target }) => {
    if (!target.closest('[data-line], vaadin-dialog')) last = null;
  });
})();
