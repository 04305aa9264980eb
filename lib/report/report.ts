import type { Analysis } from '../clause/finding';

/** An agreement that was read, with where it came from. */
export interface Report {
  /** Path or address as the user gave it; "-" for standard input. */
  file: string;
  /** Whether it was read as a page: offsets are into the page's text then, not into the file. */
  isPage?: boolean;
  analysis: Analysis;
}

/** A file that could not be taken as it was given, and why. */
export interface Failure {
  file: string;
  /** One line, with the name of the file in it. */
  message: string;
  /** Of rules to look for; otherwise one to read. */
  isRules?: boolean;
}
