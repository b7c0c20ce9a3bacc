import { Membership1767225700000 } from './1767225700000-Membership.ts';

/** Oldest first. */
export const migrations = [Membership1767225700000];
