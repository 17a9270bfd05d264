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

  /* Keys: "/" searches, "?" names them all, "c" records a contact, "p" gives one in General a product, "v" opens the views,
     Escape closes what is open or takes the filters off, Enter opens the cell that has the focus. */
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
    if (event.key === 'Escape') leave(event);
    if (event.key === 'Enter') openFocused(event);
    move(event);
    if (typing(event)) return;
    if (event.key === '/') press(event, 'search');
    if (event.key === 'c') record(event);
    if (event.key === '?') press(event, 'help');
    if (event.key === 'p') assign(event);
    if (event.key === 'v') views(event);
  });

  /* Escape closes one thing at a time: a menu or dialog by itself, else the tip, the drawer, the filters. */
  const OPEN = ['dialog', 'popover', 'select', 'menu-bar-submenu', 'combo-box', 'multi-select-combo-box', 'date-picker']
    .map((name) => `vaadin-${name}[opened]`).join(',');
  let closing = false; // whether what is open took the key, told before it closes
  document.addEventListener('keydown', (event) => {
    closing = event.key === 'Escape' && document.querySelector(OPEN) !== null;
  }, true);

  const leave = (event) => {
    if (closing) return;
    if (hideTip()) return;
    const target = ['drawer-close', 'whole-board'].map((id) => document.getElementById(id))
      .find((element) => element && element.offsetParent !== null);
    if (target) {
      event.preventDefault();
      target.click();
    }
  };

  /* "v" opens the menu of views as the arrow does, with the focus in it. */
  const views = (event) => {
    const button = document.querySelector('#views vaadin-menu-bar-button');
    if (!button || document.querySelector(OPEN)) return;
    event.preventDefault();
    button.focus();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
  };

  /* Who contacted when, beside the badge of too much contact that is pointed at, or in the cell that has the focus. */
  const BADGE = '.badge.overload';
  const HOVER = 200; // ms before it is asked for
  let tipOf = null; // the badge's customer or group
  let hovering = 0;

  const ownerOf = (badge) => badge.closest('[data-customer]').dataset.customer;

  const askTip = (badge) => {
    if (ownerOf(badge) === tipOf) return;
    hideTip();
    tipOf = ownerOf(badge);
    document.getElementById('board').dispatchEvent(new CustomEvent('overload-asked', { detail: { customer: tipOf } }));
  };

  function hideTip() {
    const tip = document.getElementById('overload-tip');
    const shown = tip !== null && !tip.hidden;
    if (shown) tip.hidden = true;
    tipOf = null;
    return shown;
  }

  /* The server has put who it was in the tip. */
  const showTip = (owner) => {
    const tip = document.getElementById('overload-tip');
    const badge = document.querySelector(`[data-customer="${CSS.escape(owner)}"] ${BADGE}`);
    if (owner !== tipOf || !tip || !badge) return;
    tip.hidden = false;
    const at = badge.getBoundingClientRect();
    const below = at.bottom + 6 + tip.offsetHeight < innerHeight;
    tip.style.left = Math.max(8, Math.min(at.left, innerWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = Math.max(8, below ? at.bottom + 6 : at.top - 6 - tip.offsetHeight) + 'px';
  };

  document.addEventListener('mouseover', (event) => {
    const over = event.target instanceof Element ? event.target : null;
    clearTimeout(hovering);
    const badge = over && over.closest(BADGE);
    if (badge) hovering = setTimeout(askTip, HOVER, badge);
    else if (tipOf && !(over && over.closest('#overload-tip'))) hovering = setTimeout(hideTip, HOVER);
  });

  document.addEventListener('focusin', (event) => {
    const cell = event.composedPath()[0];
    const badge = cell instanceof HTMLElement && cell._content?.querySelector(BADGE);
    if (badge) askTip(badge);
    else hideTip();
  });

  document.addEventListener('scroll', (event) => {
    if (event.target.id !== 'overload-tip') hideTip();
  }, true);

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

  window.contactBoard = { pulse, tip: showTip };

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
