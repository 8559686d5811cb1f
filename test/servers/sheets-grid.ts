// The cells of a fake spreadsheet, as the Sheets API and a person at the page change them.

export type GridCell = string | number | boolean;

/** What the API refuses; the message is Google's. */
export class GridRefusal extends Error {}

export interface FakeTab {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  hiddenColumns: Set<number>;
  /** Rows of cells; an empty text is an empty cell. */
  cells: GridCell[][];
  isProtected: boolean;
}

interface Range {
  tab: FakeTab;
  /** From 0, ends excluded. */
  rows: [number, number];
  columns: [number, number];
}

const LONGEST_CELL = 50_000;

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export class FakeSpreadsheet {
  readonly tabs: FakeTab[] = [];
  #ids = 0;

  constructor(first = 'Sheet1') {
    this.addTab({ title: first });
  }

  tab(title: string): FakeTab {
    const found = this.tabs.find((tab) => tab.title === title);
    if (!found) throw new Error(`there is no tab ${title}`);
    return found;
  }

  addTab(properties: { title: string; gridProperties?: Partial<FakeTab> }): FakeTab {
    const { title, gridProperties: grid = {} } = properties;
    if (this.tabs.some((tab) => tab.title.toLowerCase() === title.toLowerCase())) {
      throw new GridRefusal(
        `Invalid requests[0].addSheet: A sheet with the name "${title}" already exists. Please enter another name.`,
      );
    }
    const { rowCount = 1000, columnCount = 26, frozenRowCount = 0 } = grid;
    const own = { hiddenColumns: new Set<number>(), cells: [], isProtected: false };
    const tab = { sheetId: (this.#ids += 11), title, rowCount, columnCount, frozenRowCount, ...own };
    this.tabs.push(tab);
    return tab;
  }

  /** The rows of a tab without what is empty at their ends, as the API tells them. */
  read(range: string): GridCell[][] {
    const { tab, rows, columns } = this.#parse(range);
    const read: GridCell[][] = [];
    for (let row = rows[0]; row < rows[1]; row += 1) {
      const cells = Array.from(
        { length: columns[1] - columns[0] },
        (_, at) => tab.cells[row]?.[columns[0] + at] ?? '',
      );
      read.push(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
    }
    return read.slice(0, read.findLastIndex((cells) => cells.length > 0) + 1);
  }

  /** All ranges or none. */
  write(data: readonly { range: string; values: (GridCell | null)[][] }[]): void {
    const parsed = data.map(({ range, values }) => ({ values, ...this.#parse(range) }));
    for (const { tab, rows, columns, values } of parsed) {
      if (tab.isProtected) {
        throw new GridRefusal(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        );
      }
      if (values.length > rows[1] - rows[0] || values.some((row) => row.length > columns[1] - columns[0]))
        throw new GridRefusal('Requested writing within range, but tried writing beyond it');
      if (values.flat().some((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL))
        throw new GridRefusal(
          'Your input contains more than the maximum of 50000 characters in a single cell.',
        );
    }
    for (const { tab, rows, columns, values } of parsed) {
      for (const [down, row] of values.entries())
        for (const [across, cell] of row.entries())
          if (cell !== null) this.put(tab, rows[0] + down, columns[0] + across, cell);
    }
  }

  /** As somebody at the page types it. */
  put(tab: FakeTab, row: number, column: number, cell: GridCell): void {
    while (tab.cells.length <= row) tab.cells.push([]);
    const cells = tab.cells[row]!;
    while (cells.length <= column) cells.push('');
    cells[column] = cell;
  }

  /** As somebody at the page sorts the whole sheet below its headings. */
  sort(tab: FakeTab, column: number): void {
    const [head = [], ...rows] = tab.cells;
    const key = (row: GridCell[]) => String(row[column] ?? '');
    tab.cells = [head, ...rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))];
  }

  /** As somebody at the page inserts a column: what stands to the right moves, and hidden columns with it. */
  insertColumn(tab: FakeTab, at: number): void {
    for (const row of tab.cells) if (row.length > at) row.splice(at, 0, '');
    tab.hiddenColumns = new Set([...tab.hiddenColumns].map((column) => (column >= at ? column + 1 : column)));
    tab.columnCount += 1;
  }

  #parse(range: string): Range {
    const parts = /^'(?<name>(?:[^']|'')+)'!(?<left>[A-Z]*)(?<top>\d*):(?<right>[A-Z]*)(?<bottom>\d*)$/u.exec(
      range,
    )?.groups;
    const name = parts?.['name']?.replaceAll("''", "'");
    const tab = this.tabs.find(({ title }) => title === name);
    if (!parts || !tab) throw new GridRefusal(`Unable to parse range: ${range}`);
    const row = (part: string, otherwise: number) => (parts[part] ? Number(parts[part]) : otherwise);
    const column = (part: string, otherwise: number) => (parts[part] ? columnIndex(parts[part]) : otherwise);
    const rows: Range['rows'] = [row('top', 1) - 1, row('bottom', tab.rowCount)];
    const columns: Range['columns'] = [column('left', 0), column('right', tab.columnCount - 1) + 1];
    if (rows[1] > tab.rowCount || columns[1] > tab.columnCount) {
      throw new GridRefusal(
        `Range (${range}) exceeds grid limits. Max rows: ${tab.rowCount}, max columns: ${tab.columnCount}`,
      );
    }
    return { tab, rows, columns };
  }
}
