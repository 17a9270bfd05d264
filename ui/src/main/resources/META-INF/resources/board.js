/* The one script of the board: the live sign, which must tell the truth when the server is gone, and the keys.
   A beat comes every 5 s; after 9 s without one the sign turns by itself, within 10. A server that answers but does not
   know this page any more has it loaded anew, to where it was, as everything it shows is in its address. */
(() => {
  'use strict';
  const SILENCE = 9000;    // ms without a beat before the sign turns
  const GRACE = 30000;     // ms that a server that knows this page gets to resume the beat before it is loaded anew
  const PAGE = 15000;      // ms that a page of the wall stands
  let beat = null;         // the last beat: { at (performance.now), now, fresh, asOf, behind, unread, silentSince }

  const pulse = (now, fresh, asOf, behind, unread, silentSince) => {
    beat = { at: performance.now(), now, fresh, asOf, behind, unread, silentSince };
    tick();
  };

  const time = (sign, millis, seconds) => new Intl.DateTimeFormat(sign.dataset.locale, {
    timeZone: sign.dataset.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(new Date(millis));

  const words = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, i) => values[i]);

  const put = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  function tick() {
    const sign = document.querySelector('.sign');
    if (!sign) return;
    const live = document.getElementById('live-sign');
    const stale = document.getElementById('stale-sign');
    const age = beat ? performance.now() - beat.at : 0;
    const silent = beat !== null && age > SILENCE;
    const trusted = beat === null || (beat.fresh && !silent);
    document.documentElement.classList.toggle('stale', !trusted);
    live.hidden = !trusted;
    stale.hidden = trusted;
    if (trusted) {
      put(stale, '');
      if (beat) put(live, liveText(sign, beat.now + age));
    } else {
      const asOf = silent && beat.fresh ? beat.now : beat.asOf;
      put(stale, asOf ? words(sign.dataset.stale, time(sign, asOf, false)) : sign.dataset.never);
    }
    if (silent) knock(sign.dataset.ui, age);
  }

  const liveText = (sign, now) => {
    const text = beat.silentSince
      ? sign.dataset.live + ' · ' + words(sign.dataset.silent, time(sign, beat.silentSince, false))
      : 'quiet' in sign.dataset ? sign.dataset.live // the server says which source is silent beside it
      : sign.dataset.live + ' · ' + time(sign, now, true);
    return beat.behind >= 2 || beat.unread >= 500
      ? text + ' · ' + words(sign.dataset.behind, beat.behind, beat.unread.toLocaleString(sign.dataset.locale))
      : text;
  };

  /* Asks the server, by Vaadin's own heartbeat, whether it knows this page: one that is only busy must not be loaded anew. */
  const knock = async (page, silence) => {
    try {
      const answer = await fetch('?v-r=heartbeat&v-uiId=' + page, {
        method: 'POST', cache: 'no-store', signal: AbortSignal.timeout(900),
      });
      const unknown = answer.status === 403 || answer.status === 404 || answer.status === 410;
      if (unknown || (answer.ok && silence > GRACE)) location.reload();
    } catch {
      // the server is away: the sign says so, and the next tick asks again
    }
  };

  setInterval(tick, 500);

  /* Keys: "/" searches, "?" names them all, "c" records a contact, "p" gives one in General a product, Escape closes the drawer, Enter opens the cell that has the focus. */
  const typing = (event) => event.composedPath().some((element) =>
    element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)));

  const press = (event, id) => {
    const target = document.getElementById(id);
    if (target && !document.querySelector('vaadin-dialog[opened]')) {
      event.preventDefault();
      id === 'search' ? target.focus() : target.click();
    }
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'p' && (event.ctrlKey || event.metaKey) && document.getElementById('board')) {
      event.preventDefault(); // the grid holds the rows in view only: the page made for paper has them all
      window.open('print' + location.search, '_blank', 'noopener');
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') press(event, 'drawer-close');
    if (event.key === 'Enter') openFocused(event);
    move(event);
    if (typing(event)) return;
    if (event.key === '/') press(event, 'search');
    if (event.key === 'c') record(event);
    if (event.key === '?') press(event, 'help');
    if (event.key === 'p') assign(event);
  });

  /* "c" records a contact: of the cell that has the focus, else of the customer that is open, else of one to be chosen. */
  const record = (event) => {
    const cell = event.composedPath()[0];
    const content = cell instanceof HTMLElement && cell._content?.querySelector('[data-customer]');
    if (!content || document.querySelector('vaadin-dialog[opened]')) return press(event, 'record-contact');
    event.preventDefault();
    document.getElementById('board').dispatchEvent(new CustomEvent('record-contact', {
      detail: { customer: content.dataset.customer, product: content.dataset.product ?? '' },
    }));
  };

  /* "p" gives the contact that has the focus a product: in the timeline, or the newest of a cell in General. */
  const assign = (event) => {
    if (document.querySelector('vaadin-dialog[opened]')) return;
    const focused = event.composedPath()[0];
    const line = focused instanceof HTMLElement && focused.closest('#timeline li');
    const cell = focused instanceof HTMLElement && focused._content?.querySelector('[data-product="general"]:not([data-colour="BLANK"])');
    if (cell) {
      cell.click();
      openAssign(`#timeline[data-of="${CSS.escape(cell.dataset.customer)}"] .assign`, performance.now() + 10000);
    } else if (line) {
      line.querySelector('.assign')?.click();
    } else {
      openAssign('#timeline .assign', performance.now() + 2000);
    }
  };

  /* The drawer may still be on its way. */
  const openAssign = (wanted, until) => {
    const button = document.querySelector(wanted);
    if (button) button.click();
    else if (performance.now() < until) setTimeout(openAssign, 50, wanted, until);
  };

  /* Lists of what waits for somebody: arrows go from line to line, the keys of its buttons are told by the buttons. */
  const move = (event) => {
    const focused = event.composedPath()[0];
    const line = focused instanceof HTMLElement && focused.closest('.plans > li');
    if (!line || document.querySelector('vaadin-dialog[opened]')) return;
    const next = { ArrowDown: line.nextElementSibling, ArrowUp: line.previousElementSibling }[event.key];
    const button = line.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (next) next.querySelector('vaadin-checkbox').focus();
    else if (button) button.click();
    else return;
    event.preventDefault();
  };

  const openFocused = (event) => {
    const cell = event.composedPath()[0];
    const content = cell instanceof HTMLElement && cell._content;
    content?.querySelector('[data-customer]')?.click();
  };

  /* The wall turns its own pages. */
  setInterval(() => {
    const scroller = document.querySelector('.wall .board-grid')?.$?.table;
    if (!scroller) return;
    const page = scroller.clientHeight - scroller.querySelector('#header').offsetHeight;
    const last = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    scroller.scrollTop = last ? 0 : scroller.scrollTop + page;
  }, PAGE);

  window.contactBoard = { pulse };

  /* Vaadin says of an item of a menu that it is selected, which a menu's item cannot be: a reader's software stumbles over it. */
  for (const name of ['vaadin-menu-bar-item', 'vaadin-context-menu-item']) {
    customElements.whenDefined(name).then((item) => {
      const set = item.prototype.setAttribute;
      item.prototype.setAttribute = function (attribute, value) {
        if (attribute !== 'aria-selected') set.call(this, attribute, value);
      };
    });
  }
})();
