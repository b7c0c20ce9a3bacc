import { Curriculum1767225700000 } from './1767225700000-Curriculum.ts';

/** Oldest first. */
export const migrations = [Curriculum1767225700000];
