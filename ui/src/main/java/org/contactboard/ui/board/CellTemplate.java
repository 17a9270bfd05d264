package org.contactboard.ui.board;

/** How faces are drawn in the browser; Lit escapes every value, so no record's text can become HTML. */
final class CellTemplate {

    static final String CELL = """
            <div class="cell" role="img" aria-label="${item.f.label}" data-customer="${item.id}"
                 data-product="${item.p}" data-colour="${item.f.colour}" ?data-new="${item.f.news}" @click="${open}">
              ${item.f.colour === 'BLANK' ? '' : html`
                <i class="dot"></i>${item.f.star ? html`<i class="star">★</i>` : ''}
                <span class="dates">
                  <span class="date">${item.f.date}${item.f.channel
                    ? html`<i class="channel ${item.f.channel}"></i>` : ''}</span>
                  <span class="until">${item.f.until}</span>
                  <span class="next">${item.f.next}</span>
                  <span class="person">${item.f.person}</span>
                </span>
                ${item.f.news ? html`<span class="news">${item.f.news}</span>` : ''}`}
            </div>""";

    static final String CUSTOMER = """
            <div class="customer" data-customer="${item.id}" @click="${open}">
              <span class="segment">${item.c.segment}</span>
              <span class="who">
                <span class="name" title="${item.c.name}">${item.c.name}</span>
                <span class="badges">
                  ${item.c.doNotCall ? html`<span class="badge do-not-call">⊘ ${item.c.doNotCall}</span>` : ''}
                  ${item.c.overload ? html`<span class="badge overload">◎ ${item.c.overload}</span>` : ''}
                  ${item.c.group ? html`<span class="badge">${item.c.group}</span>` : ''}
                  ${item.c.agreements
                    ? html`<span class="badge" title="${item.c.agreements}">${item.c.agreements}</span>` : ''}
                </span>
                <span class="manager">${item.c.manager}</span>
              </span>
            </div>""";

    private CellTemplate() {}
}
