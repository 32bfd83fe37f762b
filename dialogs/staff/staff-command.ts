import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../../knowledge/language.js';
import { mailAddress } from '../setting-kinds.js';
import type { StaffAccount } from '../store/staff-book.js';
import type { IssuedCode, StaffAccounts } from './accounts.js';

export const STAFF_USAGE = [
  'Usage: npm run staff -- invite "Name" name@example.org [--admin] [--lang en|fr|es|ar|ru|zh]',
  '   or: npm run staff -- reset NAME|ADDRESS     ends password and sessions, and makes a new link',
  '   or: npm run staff -- remove NAME|ADDRESS    this person is out at once',
  '   or: npm run staff -- list',
].join('\n');

/** What a command says, on stdout where it was done, on stderr where it was not. */
export interface CommandResult {
  readonly done: boolean;
  readonly text: string;
}

export interface CommandParts {
  readonly accounts: StaffAccounts;
  /** The server's address for users, without a slash at its end. */
  readonly base: string;
  readonly language: Language;
}

/** `npm run staff -- …`: what an operator does with the accounts of the desk; the server may run meanwhile. */
export async function staffCommand(args: readonly string[], parts: CommandParts): Promise<CommandResult> {
  const given = readArgs(args);
  if ('text' in given) return given;
  const { command, words, admin, language = parts.language } = given;
  if (command === 'list' && words.length === 0) return done(listed(await parts.accounts.list()));
  if (command === 'invite') return invite(words, admin ? 'administrator' : 'staff', language, parts);
  if (command !== 'reset' && command !== 'remove') return fault('What shall be done with the staff?');
  const found = find(await parts.accounts.list(), words.join(' '));
  if (typeof found === 'string') return fault(found);
  if (command === 'remove') {
    const gone = await parts.accounts.remove(found.address);
    return gone ? done(`${shown(found)} can no longer sign in.`) : fault(`${shown(found)} has been removed before.`);
  }
  const issued = await parts.accounts.reset(found.address);
  if (!issued) return fault(`${shown(found)} has been removed. Invite this address to let the person in again.`);
  return done(`Password and sessions of ${shown(found)} are ended.\n${linkText(issued, parts.base)}`);
}

/** The page on which a code is used, with the code in its address. */
export function joinLink(base: string, code: string): string {
  return `${base}/staff/join?code=${code}`;
}

interface Given {
  readonly command: string;
  readonly words: readonly string[];
  readonly admin: boolean;
  readonly language?: Language;
}

function readArgs(args: readonly string[]): Given | CommandResult {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { admin: { type: 'boolean' }, lang: { type: 'string' } },
      allowPositionals: true,
    });
    const [command = '', ...words] = positionals;
    const { admin = false, lang } = values;
    if (lang === undefined) return { command, words, admin };
    if (!isLanguage(lang)) return fault(`--lang ${lang} is not served: choose one of ${LANGUAGES.join(', ')}.`);
    return { command, words, admin, language: lang };
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

async function invite(
  words: readonly string[],
  role: StaffAccount['role'],
  language: Language,
  { accounts, base }: CommandParts,
): Promise<CommandResult> {
  const bare = words.map((word) => word.replace(/^<|>$/g, ''));
  const address = bare.find((word) => word.includes('@'));
  if (address === undefined || 'problem' in mailAddress(address)) {
    return fault('A mail address is needed, by which the person signs in.');
  }
  const name = bare.filter((word) => word !== address).join(' ') || (address.split('@')[0] ?? address);
  const result = await accounts.invite({ name, address, role, language });
  if (result.kind === 'known') {
    return fault(`${shown(result.account)} has an account. "reset" makes a new link, "remove" ends it.`);
  }
  const as = role === 'administrator' ? 'an administrator' : 'a member of staff';
  return done(`${shown(result.account)} is invited as ${as}.\n${linkText(result, base)}`);
}

function linkText({ code, expiresAt }: IssuedCode, base: string): string {
  return `Send this link to that person alone. It can be used once, until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC:\n${joinLink(base, code)}`;
}

/** Whom a name or address means; else what is wrong. */
function find(accounts: readonly StaffAccount[], asked: string): StaffAccount | string {
  const same = (text: string) => text.toLowerCase() === asked.trim().toLowerCase();
  const found = accounts.filter(({ name, address }) => same(address) || same(name));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (only) return `"${asked}" is the name of several people. Give the mail address.`;
  return asked === '' ? 'Give a name or mail address.' : `Nobody at the desk is called "${asked}".`;
}

function listed(accounts: readonly StaffAccount[]): string {
  if (accounts.length === 0) return 'Nobody has been invited to the desk yet.';
  const rows = accounts.map((account) => [account.address, account.name, account.role, stateOf(account)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function stateOf({ disabledAt, passwordHash, subject }: StaffAccount): string {
  if (disabledAt !== undefined) return `removed ${disabledAt.slice(0, 10)}`;
  return passwordHash === undefined && subject === undefined ? 'invited, has not signed in yet' : 'can sign in';
}

function shown({ name, address }: StaffAccount): string {
  return `${name} (${address})`;
}

const done = (text: string): CommandResult => ({ done: true, text });
const fault = (text: string): CommandResult => ({ done: false, text: `${text}\n${STAFF_USAGE}` });
