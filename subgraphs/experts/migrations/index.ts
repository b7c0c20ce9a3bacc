import { Experts1767225700000 } from './1767225700000-Experts.ts';

/** Oldest first. */
export const migrations = [Experts1767225700000];
