/** Where the rows of a page stand. */
export interface PageShape {
  readonly position: number;
  /** The number of the parameter with the size of the page. */
  readonly limit: number;
  /** Whether one row more than the page was read. */
  readonly peek: boolean;
  /** Whether the rows come in reverse. */
  readonly backwards: boolean;
}
