/**
 * The board in a browser: its head, legend, grid and signs.
 *
 * <p>What tests and scripts may hold on to:
 *
 * <ul>
 *   <li>cells: {@code [data-customer][data-product]} with {@code data-colour} GREEN, ORANGE, RED, NONE or BLANK,
 *       {@code data-new} while outlined, {@code aria-label}; inside {@code .date .until .next .star .news}
 *   <li>a customer's own cell: {@code .customer[data-customer]}; column heads: {@code .product[data-product]}
 *   <li>head: {@code #search #filter-segment #filter-account-manager #filter-colour #filter-sort #pause}
 *       ({@code data-waiting}) {@code #record-contact #menu}; menu items {@code #language-nl #language-en
 *       #scheme-… #density-… #menu-products #menu-customers #menu-source}
 *   <li>signs: {@code #live-sign}, {@code #stale-sign} (hidden while live), {@code html.stale}, {@code #news}
 *   <li>legend: {@code #legend-green} … {@code #legend-none} with {@code data-count}, {@code #ratio},
 *       {@code #shown-count}
 *   <li>instead of the grid ({@code #board}): {@code #start} with {@code #start-products #start-customers
 *       #start-source #start-test}, {@code #nothing-found} with {@code #clear-filters}
 *   <li>drawer: {@code #drawer #why #persons #timeline #do-not-call #drawer-record #drawer-close}
 *   <li>dialogs: {@code #contact-dialog} ({@code #contact-customer -product -channel -started-at -person -employee}),
 *       {@code #product-dialog}, {@code #import-dialog} ({@code #import-text #import-result}), {@code #source-dialog};
 *       each with {@code -save} and {@code -refusal} after its id
 * </ul>
 */
@NullMarked
package org.contactboard.ui.board;

import org.jspecify.annotations.NullMarked;
