/// The script of an audit's page: sorting, filtering, and long ledgers in short. Without it all is
/// there to be read.
enum AuditScript {
  /// SHA-256 of `text` in base64, for the page's Content-Security-Policy; a test says when it is
  /// stale.
  static let hash = "MLq050JSvTBnR4Qze+Z39XE2GaWAxo2IaqCSSdexuGo="

  static let text = #"""
    'use strict';
    (() => {
      const FEW = 50;
      const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
      const keyOf = (row, column) => {
        const cell = row.cells[column];
        const key = cell.getAttribute('data-key');
        return key === null ? cell.textContent.trim() : key;
      };

      const sortBy = (table, head, column) => {
        const isNumber = head.getAttribute('data-sort') === 'number';
        const turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        const body = table.tBodies[0];
        const keyed = (row, place) => ({ row, place, key: keyOf(row, column) });
        const rows = Array.from(body.rows, keyed);
        rows.sort((a, b) => {
          const missing = (a.key === '') - (b.key === '');
          if (missing !== 0) return missing;
          const order = isNumber ? a.key - b.key : collator.compare(a.key, b.key);
          return order !== 0 ? order * turn : a.place - b.place;
        });
        const sorted = document.createDocumentFragment();
        for (const { row } of rows) sorted.append(row);
        body.append(sorted);
        for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending');
        table.dispatchEvent(new Event('sorted'));
      };

      for (const table of document.querySelectorAll('table')) {
        for (const head of table.querySelectorAll('th[data-sort]')) {
          const button = document.createElement('button');
          button.type = 'button';
          button.append(...head.childNodes);
          head.append(button);
          const column = head.cellIndex;
          button.addEventListener('click', () => sortBy(table, head, column));
        }
      }

      const number = new Intl.NumberFormat('en');
      const folded = (text) => text.normalize('NFKC').toLowerCase();

      for (const form of document.querySelectorAll('form.filter')) {
        const table = document.getElementById(form.dataset.for);
        const field = form.querySelector('input[type="search"]');
        const boxes = Array.from(form.querySelectorAll('input[type="checkbox"]'));
        const shown = form.querySelector('.shown');
        const texts = new Map();
        let isShort = table.tBodies[0].rows.length > FEW;
        const more = document.createElement('button');
        more.type = 'button';
        more.className = 'more';
        table.after(more);

        const apply = () => {
          const words = folded(field.value).split(/\s+/).filter((word) => word !== '');
          const states = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
          const rows = table.tBodies[0].rows;
          let matching = 0;
          for (const row of rows) {
            let text = '';
            if (words.length > 0) {
              text = texts.get(row);
              if (text === undefined) texts.set(row, text = folded(row.textContent));
            }
            const isFound = words.every((word) => text.includes(word));
            const isOn = isFound && states.has(row.dataset.state);
            row.classList.toggle('off', !isOn);
            if (isOn) matching += 1;
            row.classList.toggle('beyond', isOn && isShort && matching > FEW);
          }
          const seen = isShort ? Math.min(matching, FEW) : matching;
          const noun = rows.length === 1 ? form.dataset.one : form.dataset.many;
          const found = matching === rows.length ? '' : number.format(matching) + ' found of ';
          const part = seen < matching ? ', the first ' + number.format(seen) + ' shown' : '';
          shown.textContent = found + number.format(rows.length) + ' ' + noun + part;
          more.hidden = seen === matching;
          more.textContent = 'Show all ' + number.format(matching) + ' ' + form.dataset.many;
        };

        more.addEventListener('click', () => {
          const next = table.querySelector('tr.beyond');
          isShort = false;
          apply();
          if (next) {
            next.tabIndex = -1;
            next.focus();
          }
        });
        let waiting = 0;
        field.addEventListener('input', () => {
          clearTimeout(waiting);
          waiting = setTimeout(apply, 120);
        });
        for (const box of boxes) box.addEventListener('change', apply);
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          apply();
        });
        table.addEventListener('sorted', apply);
        form.hidden = false;
        apply();
      }

      let opened = [];
      addEventListener('beforeprint', () => {
        opened = Array.from(document.querySelectorAll('details:not([open])'));
        for (const part of opened) part.open = true;
      });
      addEventListener('afterprint', () => {
        for (const part of opened) part.open = false;
      });
    })();

    """#
}
