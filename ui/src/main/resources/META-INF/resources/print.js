/* The printed board: its one button. */
document.getElementById('print-now').addEventListener('click', () => window.print());
