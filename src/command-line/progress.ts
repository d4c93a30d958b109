/** Milliseconds after which somebody who waits is told what goes on, and again what has become of it. */
const INTERVAL = 500;
/** Some terminals say that they have no columns. */
const DEFAULT_WIDTH = 80;

/** What goes on, in one line of a terminal that disappears; nothing where the errors go to a file. */
export class Progress {
  #text = '';
  #isShown = false;
  readonly #timer: NodeJS.Timeout | undefined;

  constructor() {
    if (process.stderr.isTTY) this.#timer = setInterval(() => { this.#show(); }, INTERVAL).unref();
  }

  tell(text: string): void {
    this.#text = text;
  }

  /** Before anything else is written to the terminal. */
  end(): void {
    clearInterval(this.#timer);
    this.#hide();
  }

  #show(): void {
    if (this.#text === '') return;
    process.stderr.write(`\r\u001b[K${this.#text.slice(0, (process.stderr.columns || DEFAULT_WIDTH) - 1)}`);
    this.#isShown = true;
  }

  #hide(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K');
    this.#isShown = false;
  }
}
