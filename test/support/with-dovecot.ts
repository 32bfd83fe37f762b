import { describe } from '@jest/globals';
import { findDovecot } from './dovecot.js';

/** Tests that need Dovecot; left out where the machine does not have it. */
export const withDovecot = findDovecot() === undefined ? describe.skip : describe;
