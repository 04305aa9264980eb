import type { Analysis } from '../clause/finding';

/** An agreement that was read, with where it came from. */
export interface Report {
  /** Path or address as the user gave it; "-" for standard input. */
  file: string;
  /** Whether it was read as a page: offsets are into the page's text then, not into the file. */
  isPage?: boolean;
  analysis: Analysis;
}
