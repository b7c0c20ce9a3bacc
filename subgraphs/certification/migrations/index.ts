import { Certification1767225700000 } from './1767225700000-Certification.ts';

/** Oldest first. */
export const migrations = [Certification1767225700000];
