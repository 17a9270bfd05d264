package org.contactboard.ui.board;

/** How faces are drawn in the browser; Lit escapes every value, so no record's text can become HTML. */
final class CellTemplate {

    private static final String INSIDE = """
            ${f.colour === 'BLANK' ? '' : html`
              <i class="dot"></i>${f.star ? html`<i class="star" title="${f.star}">★</i>` : ''}
              <span class="dates">
                <span class="date ${f.date.length > 7 ? 'long' : ''}">${f.date}${f.channel ? html`<i class="channel ${f.channel}"></i>` : ''}</span>
                <span class="until">${f.until}</span><span class="next">${f.next}</span>
                <span class="person">${f.person}</span>
                ${f.news ? html`<span class="news">${f.news}</span>` : ''}
              </span>`}""";

    static final String CELL = """
            <div class="cell" role="img" aria-label="${item.f.label}" title="${item.f.title}"
                 data-customer="${item.id}" data-product="${item.p}" data-colour="${item.f.colour}"
                 ?data-new="${item.f.news}" @click="${open}">${(f => html`%s`)(item.f)}</div>""".formatted(INSIDE);

    private static final String CUSTOMER_INSIDE = """
            <span class="segment">${c.segment}</span>
            <span class="who">
              <span class="name" title="${c.name}">${c.name}</span>
              <span class="badges">
                ${c.doNotCall ? html`<span class="badge do-not-call">⊘ ${c.doNotCall}</span>` : ''}
                ${c.overload ? html`<span class="badge overload">◎ ${c.overload}</span>` : ''}
                ${c.group ? html`<span class="badge ${c.group.match(/^[▸▾]/) ? 'opens' : ''}">${c.group}</span>` : ''}
                ${c.agreements ? html`<span class="badge" title="${c.agreements}">${c.agreements}</span>` : ''}
              </span>
              <span class="manager">${c.manager}</span>
            </span>
            ${c.reds ? html`<span class="reds" role="img" title="${c.redsAbout}" aria-label="${c.redsAbout}">${c.reds}</span>` : ''}""";

    static final String CUSTOMER = """
            <div class="customer" data-customer="${item.id}" @click="${open}">
              ${(c => html`%s`)(item.c)}
            </div>""".formatted(CUSTOMER_INSIDE);

    static final String EXTRA = """
            <div class="extra">
              ${item.bar ? html`<span class="bar"><i style="width:${item.bar}%"></i></span>` : ''}
              <span class="number">${item.n}</span>
            </div>""";

    static final String CARD = """
            <div class="card">
              <div class="customer" data-customer="${item.id}" @click="${() => open('')}">
                ${(c => html`%s`)(item.card.customer)}
              </div>
              ${item.card.cells.map((cell) => ((f) => html`
                <div class="cell" role="img" aria-label="${f.label}" data-customer="${item.id}"
                     data-product="${cell.product}" data-colour="${f.colour}" ?data-new="${f.news}"
                     @click="${() => open(cell.product)}"><span class="product-name">${cell.name}</span>%s</div>`)(cell.face))}
            </div>""".formatted(CUSTOMER_INSIDE, INSIDE);

    private CellTemplate() {}
}
